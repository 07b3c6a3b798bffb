-- long work: ordered once, run once on however many nodes, kept thirty days
create table platform_job (
    id bigint not null,
    version bigint not null,
    code varchar(40) not null,
    work varchar(60) not null,
    owner varchar(60) not null,
    scope varchar(15) not null,
    parameters varchar(8000) not null,
    state varchar(10) not null,
    done bigint not null,
    total bigint not null,
    error_number varchar(20),
    cancel_asked boolean not null,
    attempts integer not null,
    lease_owner varchar(60),
    lease_until timestamp with time zone,
    created_at timestamp with time zone not null,
    started_at timestamp with time zone,
    ended_at timestamp with time zone,
    constraint platform_job_pk primary key (id),
    constraint platform_job_code_uq unique (code),
    constraint platform_job_state_ck check (state in ('QUEUED', 'RUNNING', 'DONE', 'FAILED', 'CANCELLED')),
    constraint platform_job_progress_ck check (done >= 0 and total >= 0)
);
create index platform_job_owner_ix on platform_job (owner, id);
create index platform_job_state_ix on platform_job (state, id);
create index platform_job_ended_ix on platform_job (ended_at);

-- sealed content; its column has another type on each database, see the script of the same number beside this one
create table platform_job_file (
    id bigint not null,
    version bigint not null,
    job_id bigint not null,
    scope varchar(15) not null,
    direction varchar(10) not null,
    name varchar(200) not null,
    content_type varchar(100) not null,
    constraint platform_job_file_pk primary key (id),
    constraint platform_job_file_name_uq unique (job_id, direction, name),
    constraint platform_job_file_job_fk foreign key (job_id) references platform_job (id),
    constraint platform_job_file_dir_ck check (direction in ('INPUT', 'RESULT', 'OUTPUT'))
);
