-- files beside records, sealed; the column of the content has another type on each database, see the script of the next
-- number beside this one
create table platform_attached_file (
    id bigint not null,
    version bigint not null,
    code varchar(20) not null,
    scope varchar(15) not null,
    owner_type varchar(60) not null,
    owner_code varchar(160) not null,
    name varchar(120) not null,
    file_kind varchar(10) not null,
    size_bytes bigint not null,
    added_at timestamp with time zone not null,
    added_by varchar(60) not null,
    constraint platform_attached_file_pk primary key (id),
    constraint platform_attached_file_uq unique (code),
    constraint platform_attached_kind_ck check (file_kind in ('JPEG', 'PNG', 'PDF', 'XLSX'))
);
create index platform_attached_file_ix on platform_attached_file (owner_type, owner_code);
