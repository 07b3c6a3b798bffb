-- every taking of a workbook; as long as it can be undone, what it found
create table platform_intake_batch (
    id bigint not null,
    version bigint not null,
    work varchar(60) not null,
    place varchar(60) not null,
    scope varchar(15) not null,
    job_code varchar(60),
    fingerprint varchar(64),
    taken_at timestamp with time zone not null,
    taken_by varchar(60) not null,
    created integer not null,
    updated integer not null,
    unchanged integer not null,
    forgotten_at timestamp with time zone,
    note varchar(1000000),
    undone_at timestamp with time zone,
    undone_by varchar(60),
    constraint platform_intake_batch_pk primary key (id),
    constraint platform_intake_batch_job_uq unique (job_code),
    constraint platform_intake_batch_ck check ((undone_at is null) = (undone_by is null))
);
create index platform_intake_batch_ix on platform_intake_batch (work, place, fingerprint);
create index platform_intake_batch_at_ix on platform_intake_batch (forgotten_at, taken_at);

-- a record a taking created or changed; of a changed one the attributes that changed as they stood before, sealed
create table platform_intake_row (
    id bigint not null,
    version bigint not null,
    batch_id bigint not null,
    scope varchar(15) not null,
    record_type varchar(60) not null,
    record_id bigint not null,
    created boolean not null,
    version_after bigint not null,
    before_sealed varchar(1000000),
    constraint platform_intake_row_pk primary key (id),
    constraint platform_intake_row_uq unique (batch_id, record_type, record_id),
    constraint platform_intake_row_ck check (created = (before_sealed is null)),
    constraint platform_intake_row_fk foreign key (batch_id) references platform_intake_batch (id)
);

-- where takings of one kind wait for each other
create table platform_intake_place (
    work varchar(60) not null,
    place varchar(60) not null,
    constraint platform_intake_place_pk primary key (work, place)
);
