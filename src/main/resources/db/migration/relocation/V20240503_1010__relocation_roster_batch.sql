-- every taking of a roll, and, as long as it can be taken back, what it found and what it booked
create table relocation_roster_batch (
    id bigint not null,
    version bigint not null,
    area_id bigint not null,
    scope varchar(15) not null,
    job_code varchar(60),
    fingerprint varchar(64),
    taken_at timestamp with time zone not null,
    taken_by varchar(60) not null,
    created integer not null,
    updated integer not null,
    unchanged integer not null,
    undone_at timestamp with time zone,
    undone_by varchar(60),
    constraint relocation_roster_batch_pk primary key (id),
    constraint relocation_roster_batch_job_uq unique (job_code),
    constraint relocation_roster_batch_fk foreign key (area_id) references relocation_area (id),
    constraint relocation_roster_batch_ck check ((undone_at is null) = (undone_by is null))
);
create index relocation_roster_batch_ix on relocation_roster_batch (area_id, fingerprint);

-- one household a roll created or changed; of a changed one what stood before, sealed where the household seals it
create table relocation_roster_row (
    batch_id bigint not null,
    household_id bigint not null,
    version_after bigint not null,
    created boolean not null,
    section_name varchar(40),
    work_group varchar(40),
    address varchar(200),
    building varchar(40),
    unit_no varchar(40),
    room varchar(40),
    ownership varchar(30),
    owner_name varchar(120),
    owner_initials varchar(60),
    id_type varchar(30),
    id_sealed varchar(400),
    id_index varchar(64),
    phone_sealed varchar(400),
    registered_persons integer,
    land_nature varchar(30),
    house_use varchar(30),
    structure varchar(30),
    registered_area numeric(14, 2),
    measured_area numeric(14, 2),
    unregistered_area numeric(14, 2),
    land_area numeric(14, 2),
    certificate_number varchar(120),
    officer varchar(60),
    remark varchar(500),
    roster_index varchar(64),
    stage varchar(20),
    stage_since date,
    last_visit_on date,
    constraint relocation_roster_row_ck check (stage in
        ('NOT_VISITED', 'VISITED', 'SURVEYED', 'CONFIRMED', 'APPRAISED', 'NEGOTIATING')),
    constraint relocation_roster_row_pk primary key (batch_id, household_id),
    constraint relocation_roster_row_fk foreign key (batch_id) references relocation_roster_batch (id)
);

-- what a roll added to the book of progress
create table relocation_roster_booking (
    batch_id bigint not null,
    stage varchar(20) not null,
    day_on date not null,
    households integer not null,
    floor_area numeric(16, 2) not null,
    land_area numeric(16, 2) not null,
    constraint relocation_roster_booking_ck check (stage in
        ('NOT_VISITED', 'VISITED', 'SURVEYED', 'CONFIRMED', 'APPRAISED', 'NEGOTIATING')),
    constraint relocation_roster_booking_pk primary key (batch_id, stage, day_on),
    constraint relocation_roster_booking_fk foreign key (batch_id) references relocation_roster_batch (id)
);
