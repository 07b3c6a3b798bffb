-- what things are officially called, from when to when; and how far the running numbers have come
create table platform_code (
    list_code varchar(60) not null,
    code varchar(30) not null,
    name varchar(60) not null,
    name_en varchar(120) not null,
    sort_no integer not null,
    valid_from date not null,
    valid_to date,
    constraint platform_code_pk primary key (list_code, code, valid_from),
    constraint platform_code_ck check (valid_to >= valid_from)
);

create table platform_number_series (
    name varchar(60) not null,
    last_no bigint not null,
    constraint platform_number_series_pk primary key (name)
);
