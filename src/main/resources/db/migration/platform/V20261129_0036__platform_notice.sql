-- what accounts are told inside the product
create table platform_notice (
    id bigint not null,
    version bigint not null,
    code varchar(32) not null,
    recipient varchar(60) not null,
    scope varchar(15) not null,
    title varchar(300) not null,
    address varchar(300) not null,
    told_at timestamp with time zone not null,
    read_at timestamp with time zone,
    constraint platform_notice_pk primary key (id),
    constraint platform_notice_code_uq unique (code)
);
create index platform_notice_recipient_ix on platform_notice (recipient, read_at, scope, id);
create index platform_notice_told_ix on platform_notice (told_at);

-- text messages on their way: written by the act, sent after its commit, the number sealed
create table platform_text_message (
    id bigint not null,
    version bigint not null,
    code varchar(32) not null,
    scope varchar(15) not null,
    recipient_sealed varchar(400) not null,
    content varchar(1000) not null,
    state varchar(10) not null,
    attempts integer not null,
    due_at timestamp with time zone not null,
    taker varchar(36),
    failure varchar(60),
    written_at timestamp with time zone not null,
    sent_at timestamp with time zone,
    constraint platform_text_message_pk primary key (id),
    constraint platform_text_message_code_uq unique (code),
    constraint platform_text_message_state_ck check (state in ('WAITING', 'SENT', 'DEAD'))
);
create index platform_text_message_due_ix on platform_text_message (state, due_at);
create index platform_text_message_sent_ix on platform_text_message (sent_at);
