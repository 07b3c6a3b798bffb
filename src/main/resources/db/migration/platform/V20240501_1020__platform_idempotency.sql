-- answers of calls that book, pay or import, by the caller's key, for 24 hours; status 0 only inside the first call's transaction
create table platform_idempotency (
    caller varchar(60) not null,
    request_key varchar(200) not null,
    call_hash varchar(64) not null,
    answer_status integer not null,
    location varchar(1000),
    content_type varchar(100),
    body varchar(1000000),
    kept_at timestamp with time zone not null,
    constraint platform_idempotency_pk primary key (caller, request_key)
);
create index platform_idempotency_kept_ix on platform_idempotency (kept_at);
