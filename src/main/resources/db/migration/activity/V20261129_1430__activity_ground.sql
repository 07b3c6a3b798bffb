-- days of the month by which a programme should have been drafted, checked and published, and the usual windows of booking
create table activity_terms (
    id bigint not null,
    version bigint not null,
    valid_from date not null,
    begin_day integer not null,
    draft_day integer not null,
    check_day integer not null,
    publish_day integer not null,
    opens_days integer not null,
    closes_hours integer not null,
    cancel_hours integer not null,
    constraint activity_terms_pk primary key (id),
    constraint activity_terms_uk unique (valid_from),
    constraint activity_terms_days_ck check (begin_day >= 1 and begin_day <= draft_day and draft_day <= check_day
        and check_day <= publish_day and publish_day <= 28)
);
insert into activity_terms values (1, 1, date '2020-01-01', 10, 20, 23, 25, 14, 1, 2);

create table activity_programme (
    id bigint not null,
    version bigint not null,
    code varchar(30) not null,
    centre varchar(20) not null,
    scope varchar(15) not null,
    month_on date not null,
    state varchar(10) not null,
    words varchar(200),
    left_out varchar(4000),
    last_no integer not null,
    changed_at timestamp with time zone not null,
    submitted_at timestamp with time zone,
    checked_at timestamp with time zone,
    published_at timestamp with time zone,
    published_on date,
    publish_by date not null,
    constraint activity_programme_pk primary key (id),
    constraint activity_programme_uk unique (code),
    constraint activity_programme_month_uk unique (centre, month_on),
    constraint activity_programme_centre_fk foreign key (centre) references organization_centre (code),
    constraint activity_programme_state_ck check (state in ('DRAFT', 'SUBMITTED', 'CHECKED', 'PUBLISHED'))
);
create index activity_programme_scope_ix on activity_programme (scope, month_on);
create index activity_programme_month_ix on activity_programme (month_on, scope);

create table activity_item (
    id bigint not null,
    version bigint not null,
    code varchar(36) not null,
    programme_id bigint not null,
    item_no integer not null,
    scope varchar(15) not null,
    centre varchar(20) not null,
    state varchar(10) not null,
    title varchar(80) not null,
    category varchar(20) not null,
    host varchar(80),
    room varchar(40),
    starts_at timestamp with time zone not null,
    ends_at timestamp with time zone not null,
    capacity integer,
    audience varchar(10) not null,
    suits varchar(60),
    contact varchar(60),
    film_title varchar(80),
    film_source varchar(80),
    film_licence varchar(60),
    film_subtitled varchar(3),
    offering varchar(20),
    reason varchar(200),
    constraint activity_item_pk primary key (id),
    constraint activity_item_uk unique (code),
    constraint activity_item_programme_fk foreign key (programme_id) references activity_programme (id),
    constraint activity_item_offering_uk unique (offering),
    constraint activity_item_state_ck check (state in ('PLANNED', 'CALLED_OFF')),
    constraint activity_item_audience_ck check (audience in ('EVERYBODY', 'UNIT')),
    constraint activity_item_capacity_ck check (capacity between 1 and 5000),
    constraint activity_item_time_ck check (starts_at < ends_at)
);
create index activity_item_programme_ix on activity_item (programme_id, starts_at);
create index activity_item_centre_ix on activity_item (centre, starts_at);
create index activity_item_scope_ix on activity_item (scope, starts_at);

insert into platform_code (list_code, code, name, name_en, sort_no, valid_from) values
    ('activity.category', 'POLICY', '政策宣讲', 'Policy talk', 10, date '2000-01-01'),
    ('activity.category', 'CULTURE', '文化', 'Culture', 20, date '2000-01-01'),
    ('activity.category', 'HEALTH', '健康义诊', 'Health', 30, date '2000-01-01'),
    ('activity.category', 'FAMILY', '亲子', 'Families', 40, date '2000-01-01'),
    ('activity.category', 'SKILL', '技能培训', 'Skills', 50, date '2000-01-01'),
    ('activity.category', 'SCREENING', '观影', 'Film', 60, date '2000-01-01'),
    ('activity.category', 'COUNCIL', '议事协商', 'Neighbourhood council', 70, date '2000-01-01'),
    ('activity.category', 'VOLUNTEER', '志愿', 'Volunteers', 80, date '2000-01-01'),
    ('activity.category', 'FESTIVAL', '节庆', 'Festival', 90, date '2000-01-01');
