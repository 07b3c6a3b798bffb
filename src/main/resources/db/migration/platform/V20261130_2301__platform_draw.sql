-- draws for whatever is scarce; what it is drawn for stands as the audit trail names it
create table platform_draw (
    id bigint not null,
    version bigint not null,
    code varchar(20) not null,
    subject_type varchar(20) not null,
    subject_code varchar(40) not null,
    scope varchar(15) not null,
    state varchar(10) not null,
    entries integer not null,
    list_hash varchar(64) not null,
    secret_sealed varchar(200) not null,
    commitment varchar(64) not null,
    witness varchar(40),
    closed_early_from timestamp with time zone,
    reason varchar(200),
    ordered_by varchar(60) not null,
    ordered_at timestamp with time zone not null,
    approved_by varchar(60),
    held_at timestamp with time zone,
    held_by varchar(60),
    constraint platform_draw_pk primary key (id),
    constraint platform_draw_uk unique (code),
    constraint platform_draw_state_ck check (state in ('PROPOSED', 'COMMITTED', 'HELD', 'SUPERSEDED'))
);
create index platform_draw_subject_ix on platform_draw (subject_type, subject_code);

create table platform_draw_lot (
    id bigint not null,
    version bigint not null,
    draw_id bigint not null,
    lot varchar(16) not null,
    place integer,
    result varchar(15),
    constraint platform_draw_lot_pk primary key (id),
    constraint platform_draw_lot_uk unique (draw_id, lot),
    constraint platform_draw_lot_draw_fk foreign key (draw_id) references platform_draw (id)
);
