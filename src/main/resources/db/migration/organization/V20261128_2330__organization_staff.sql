-- 人员任职: people of the offices with their posts over time
create table organization_staff (
    id bigint not null,
    version bigint not null,
    code varchar(20) not null,
    name varchar(40) not null,
    phone varchar(200),
    phone_index varchar(64),
    scope varchar(15) not null,
    role_code varchar(30) not null,
    held_from date not null,
    left_on date,
    remark varchar(200),
    constraint organization_staff_pk primary key (id),
    constraint organization_staff_code_uq unique (code),
    constraint organization_staff_scope_fk foreign key (scope) references organization_region (code)
);
create index organization_staff_scope_ix on organization_staff (scope, code);
create index organization_staff_phone_ix on organization_staff (phone_index);

create table organization_staff_post (
    staff_id bigint not null,
    unit varchar(15) not null,
    role_code varchar(30) not null,
    held_from date not null,
    held_to date,
    constraint organization_staff_post_pk primary key (staff_id, unit, role_code, held_from),
    constraint organization_staff_post_p_fk foreign key (staff_id) references organization_staff (id),
    constraint organization_staff_post_u_fk foreign key (unit) references organization_region (code),
    constraint organization_staff_post_ck check (held_to is null or held_to >= held_from)
);
create index organization_staff_post_u_ix on organization_staff_post (unit, role_code);
