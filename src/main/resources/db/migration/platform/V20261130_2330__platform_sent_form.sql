-- forms that were sent, by the key each carries: one is saved once, and sent again it leads where it led before
create table platform_sent_form (
    id bigint not null,
    version bigint not null,
    form_key varchar(80) not null,
    owner varchar(60) not null,
    scope varchar(15) not null,
    address varchar(1000),
    sent_at timestamp with time zone not null,
    constraint platform_sent_form_pk primary key (id),
    constraint platform_sent_form_key_uq unique (form_key)
);
create index platform_sent_form_sent_ix on platform_sent_form (sent_at);
