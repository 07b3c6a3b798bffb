-- who answers for households of an area (包保干部), kept with its roll, so that a list of names needs no walk through all rolls
create table relocation_officer (
    area_id bigint not null,
    officer varchar(60) not null,
    constraint relocation_officer_pk primary key (area_id, officer),
    constraint relocation_officer_area_fk foreign key (area_id) references relocation_area (id)
);
insert into relocation_officer (area_id, officer)
    select distinct area_id, officer from relocation_household where officer is not null;
