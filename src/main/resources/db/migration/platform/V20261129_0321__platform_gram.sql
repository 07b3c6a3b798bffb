-- two-character search of all records, which needs no extension of any database; where it was a module's, that one has handed it over
create table if not exists platform_gram (
    gram varchar(8) not null,
    record_id bigint not null,
    constraint platform_gram_pk primary key (gram, record_id)
);
create index if not exists platform_gram_record_ix on platform_gram (record_id);
