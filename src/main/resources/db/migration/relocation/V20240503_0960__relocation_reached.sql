-- the book of progress added up over all days: what stands today costs the same after a hundred days as after one
create table relocation_reached (
    area_id bigint not null,
    stage varchar(20) not null,
    households integer not null,
    floor_area numeric(16, 2) not null,
    land_area numeric(16, 2) not null,
    constraint relocation_reached_ck check (stage in
        ('NOT_VISITED', 'VISITED', 'SURVEYED', 'CONFIRMED', 'APPRAISED', 'NEGOTIATING')),
    constraint relocation_reached_pk primary key (area_id, stage),
    constraint relocation_reached_area_fk foreign key (area_id) references relocation_area (id)
);
insert into relocation_reached (area_id, stage, households, floor_area, land_area)
    select area_id, stage, sum(households), sum(floor_area), sum(land_area) from relocation_progress group by area_id, stage;
