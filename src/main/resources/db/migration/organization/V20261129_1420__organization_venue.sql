-- rooms of a centre, its hours, its services, and the days on which it is shut
create table organization_room (
    id bigint not null,
    version bigint not null,
    code varchar(9) not null,
    centre varchar(20) not null,
    name varchar(40) not null,
    purpose varchar(20) not null,
    capacity integer not null,
    equipment varchar(200),
    constraint organization_room_pk primary key (id),
    constraint organization_room_uk unique (code),
    constraint organization_room_name_uk unique (centre, name),
    constraint organization_room_centre_fk foreign key (centre) references organization_centre (code),
    constraint organization_room_capacity_ck check (capacity between 1 and 5000)
);

create table organization_hours (
    id bigint not null,
    version bigint not null,
    code varchar(9) not null,
    centre varchar(20) not null,
    hours_kind varchar(10) not null,
    weekdays varchar(7) not null,
    opens_at time not null,
    closes_at time not null,
    constraint organization_hours_pk primary key (id),
    constraint organization_hours_uk unique (code),
    constraint organization_hours_centre_fk foreign key (centre) references organization_centre (code),
    constraint organization_hours_kind_ck check (hours_kind in ('NORMAL', 'EXTENDED', 'STAGGERED')),
    constraint organization_hours_time_ck check (opens_at < closes_at)
);
create index organization_hours_centre_ix on organization_hours (centre);

create table organization_service (
    id bigint not null,
    version bigint not null,
    code varchar(9) not null,
    centre varchar(20) not null,
    name varchar(60) not null,
    service_group varchar(20) not null,
    hours_kind varchar(10) not null,
    weekdays varchar(7) not null,
    opens_at time not null,
    closes_at time not null,
    minutes integer,
    materials varchar(200),
    constraint organization_service_pk primary key (id),
    constraint organization_service_uk unique (code),
    constraint organization_service_name_uk unique (centre, name, hours_kind),
    constraint organization_service_centre_fk foreign key (centre) references organization_centre (code),
    constraint organization_service_group_ck check (service_group in ('GOVERNMENT', 'CONVENIENCE', 'VOLUNTEER')),
    constraint organization_service_kind_ck check (hours_kind in ('NORMAL', 'EXTENDED', 'STAGGERED')),
    constraint organization_service_time_ck check (opens_at < closes_at),
    constraint organization_service_mins_ck check (minutes between 1 and 600)
);

create table organization_closure (
    id bigint not null,
    version bigint not null,
    code varchar(9) not null,
    centre varchar(20) not null,
    from_on date not null,
    to_on date not null,
    reason varchar(100) not null,
    constraint organization_closure_pk primary key (id),
    constraint organization_closure_uk unique (code),
    constraint organization_closure_centre_fk foreign key (centre) references organization_centre (code),
    constraint organization_closure_days_ck check (from_on <= to_on)
);
create index organization_closure_centre_ix on organization_closure (centre, to_on);

insert into platform_code (list_code, code, name, name_en, sort_no, valid_from) values
    ('organization.room', 'MULTI', '多功能厅', 'Multi-purpose hall', 10, date '2000-01-01'),
    ('organization.room', 'PARTY', '党员活动室', 'Party members'' room', 20, date '2000-01-01'),
    ('organization.room', 'COUNCIL', '议事厅', 'Council room', 30, date '2000-01-01'),
    ('organization.room', 'ART', '书画室', 'Painting and calligraphy room', 40, date '2000-01-01'),
    ('organization.room', 'DANCE', '舞蹈室', 'Dance room', 50, date '2000-01-01'),
    ('organization.room', 'READING', '图书室', 'Reading room', 60, date '2000-01-01'),
    ('organization.room', 'CHILDREN', '儿童之家', 'Children''s room', 70, date '2000-01-01'),
    ('organization.room', 'CINEMA', '放映厅', 'Film hall', 80, date '2000-01-01'),
    ('organization.room', 'FITNESS', '健身室', 'Fitness room', 90, date '2000-01-01');
