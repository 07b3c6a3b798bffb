-- accounts, posts, roles, tokens, audit trail, leases, jobs, demonstration record
create table platform_account (
    id bigint not null,
    version bigint not null,
    username varchar(60) not null,
    display_name varchar(120) not null,
    password_hash varchar(400) not null,
    must_change boolean not null,
    disabled boolean not null,
    failures integer not null,
    locked_until timestamp with time zone,
    constraint platform_account_pk primary key (id),
    constraint platform_account_username_uq unique (username)
);

create table platform_post (
    id bigint not null,
    version bigint not null,
    account_id bigint not null,
    role_code varchar(60) not null,
    scope varchar(15) not null,
    valid_from date not null,
    valid_to date,
    constraint platform_post_pk primary key (id),
    constraint platform_post_account_fk foreign key (account_id) references platform_account (id),
    constraint platform_post_period_ck check (valid_to is null or valid_to >= valid_from)
);
create index platform_post_account_ix on platform_post (account_id, valid_from);

create table platform_permission (
    code varchar(60) not null,
    constraint platform_permission_pk primary key (code)
);

create table platform_role_permission (
    role_code varchar(60) not null,
    permission varchar(60) not null,
    constraint platform_role_permission_pk primary key (role_code, permission)
);

create table platform_token (
    token_hash varchar(64) not null,
    username varchar(60) not null,
    expires_at timestamp with time zone not null,
    constraint platform_token_pk primary key (token_hash),
    constraint platform_token_account_fk foreign key (username) references platform_account (username)
);
create index platform_token_username_ix on platform_token (username);

create table platform_audit (
    id bigint not null,
    version bigint not null,
    happened_at timestamp with time zone not null,
    actor varchar(60) not null,
    actor_role varchar(60) not null,
    action_code varchar(80) not null,
    subject_type varchar(60) not null,
    subject_code varchar(120) not null,
    scope varchar(15) not null,
    summary varchar(500) not null,
    outcome varchar(10) not null,
    content_hash varchar(64) not null,
    constraint platform_audit_pk primary key (id),
    constraint platform_audit_outcome_ck check (outcome in ('DONE', 'FAILED', 'DENIED'))
);
create index platform_audit_happened_ix on platform_audit (happened_at, id);
create index platform_audit_actor_ix on platform_audit (actor, happened_at);
create index platform_audit_subject_ix on platform_audit (subject_code, happened_at);

-- rows committed but not yet in the chain; the leased linker empties it
create table platform_audit_pending (
    audit_id bigint not null,
    constraint platform_audit_pending_pk primary key (audit_id),
    constraint platform_audit_pending_fk foreign key (audit_id) references platform_audit (id)
);

create table platform_audit_link (
    seq bigint not null,
    audit_id bigint not null,
    link_hash varchar(64) not null,
    constraint platform_audit_link_pk primary key (seq),
    constraint platform_audit_link_audit_uq unique (audit_id),
    constraint platform_audit_link_fk foreign key (audit_id) references platform_audit (id)
);

create table platform_lease (
    name varchar(60) not null,
    owner varchar(60) not null,
    until_at timestamp with time zone not null,
    constraint platform_lease_pk primary key (name)
);

create table platform_demo (
    id bigint not null,
    started_at timestamp with time zone not null,
    complete boolean not null,
    constraint platform_demo_pk primary key (id),
    constraint platform_demo_one_ck check (id = 1)
);
