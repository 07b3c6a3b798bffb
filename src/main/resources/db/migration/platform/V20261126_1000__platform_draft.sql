-- what somebody typed into a form and has not saved yet: one row an account and address, its content sealed
create table platform_draft (
    id bigint not null,
    version bigint not null,
    owner varchar(60) not null,
    scope varchar(15) not null,
    page varchar(300) not null,
    record_version bigint,
    content varchar(200000) not null,
    saved_at timestamp with time zone not null,
    constraint platform_draft_pk primary key (id),
    constraint platform_draft_page_uq unique (owner, page)
);
create index platform_draft_saved_ix on platform_draft (saved_at);
