-- choices and order of a list under a name (我的视图); typed words are never kept, they may be a person's name
create table platform_saved_view (
    id bigint not null,
    version bigint not null,
    code varchar(32) not null,
    owner varchar(60) not null,
    scope varchar(15) not null,
    list_path varchar(80) not null,
    name varchar(20) not null,
    conditions varchar(1000) not null,
    shared boolean not null,
    standard boolean not null,
    constraint platform_saved_view_pk primary key (id),
    constraint platform_saved_view_code_uq unique (code),
    constraint platform_saved_view_name_uq unique (owner, scope, list_path, name),
    constraint platform_saved_view_owner_fk foreign key (owner) references platform_account (username)
);
create index platform_saved_view_list_ix on platform_saved_view (list_path, scope);
