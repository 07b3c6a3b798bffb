-- proves at each start that the key file is the one personal data was sealed with
create table platform_key_check (
    id bigint not null,
    sealed varchar(200) not null,
    constraint platform_key_check_pk primary key (id),
    constraint platform_key_check_one_ck check (id = 1)
);
