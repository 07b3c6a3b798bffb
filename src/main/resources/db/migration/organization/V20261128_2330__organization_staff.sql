-- 人员任职: people of the offices with their posts over time; roles are data, so that a new one costs a row
create table organization_post_role (
    code varchar(20) not null,
    name varchar(40) not null,
    name_en varchar(60) not null,
    unit_kind varchar(20) not null,
    sole boolean not null,
    position integer not null,
    valid_from date not null,
    valid_to date,
    constraint organization_post_role_pk primary key (code),
    constraint organization_post_role_kind_ck
        check (unit_kind in ('DISTRICT', 'STREET', 'COMMUNITY', 'VILLAGE', 'GRID')),
    constraint organization_post_role_time_ck check (valid_to is null or valid_to >= valid_from)
);
insert into organization_post_role (code, name, name_en, unit_kind, sole, position, valid_from) values
    ('STREET_SECRETARY', '街道党工委书记', 'Street secretary', 'STREET', true, 10, date '2000-01-01'),
    ('STREET_OFFICER', '街道干部', 'Street officer', 'STREET', false, 20, date '2000-01-01'),
    ('SECRETARY', '社区书记', 'Community secretary', 'COMMUNITY', true, 30, date '2000-01-01'),
    ('DEPUTY', '社区副书记', 'Deputy community secretary', 'COMMUNITY', false, 40, date '2000-01-01'),
    ('WORKER', '社区工作者', 'Community worker', 'COMMUNITY', false, 50, date '2000-01-01'),
    ('GRID_LEADER', '网格长', 'Grid leader', 'COMMUNITY', false, 60, date '2000-01-01'),
    ('VILLAGE_SECRETARY', '村书记', 'Village secretary', 'VILLAGE', true, 70, date '2000-01-01'),
    ('VILLAGE_OFFICER', '村两委成员', 'Village committee member', 'VILLAGE', false, 80, date '2000-01-01');

create table organization_staff (
    id bigint not null,
    version bigint not null,
    code varchar(20) not null,
    name varchar(40) not null,
    phone varchar(200),
    phone_index varchar(64),
    scope varchar(15) not null,
    role_code varchar(20) not null,
    held_from date not null,
    left_on date,
    remark varchar(200),
    constraint organization_staff_pk primary key (id),
    constraint organization_staff_code_uq unique (code),
    constraint organization_staff_scope_fk foreign key (scope) references organization_region (code),
    constraint organization_staff_role_fk foreign key (role_code) references organization_post_role (code)
);
create index organization_staff_scope_ix on organization_staff (scope, code);
create index organization_staff_role_ix on organization_staff (role_code, scope);
create index organization_staff_phone_ix on organization_staff (phone_index);

create table organization_staff_post (
    staff_id bigint not null,
    unit varchar(15) not null,
    role_code varchar(20) not null,
    held_from date not null,
    held_to date,
    constraint organization_staff_post_pk primary key (staff_id, unit, role_code, held_from),
    constraint organization_staff_post_p_fk foreign key (staff_id) references organization_staff (id),
    constraint organization_staff_post_u_fk foreign key (unit) references organization_region (code),
    constraint organization_staff_post_r_fk foreign key (role_code) references organization_post_role (code),
    constraint organization_staff_post_ck check (held_to is null or held_to >= held_from)
);
create index organization_staff_post_u_ix on organization_staff_post (unit, role_code);
create index organization_staff_post_r_ix on organization_staff_post (role_code);
