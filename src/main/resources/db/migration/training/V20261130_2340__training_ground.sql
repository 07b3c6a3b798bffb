-- what the district asks of trainings, from a day on until the next edition
create table training_terms (
    id bigint not null,
    version bigint not null,
    valid_from date not null,
    yearly_hours numeric(5, 1) not null,
    pass_percent integer not null,
    least_hours numeric(4, 1) not null,
    most_hours numeric(4, 1) not null,
    constraint training_terms_pk primary key (id),
    constraint training_terms_uk unique (valid_from),
    constraint training_terms_hours_ck check (yearly_hours > 0 and least_hours > 0 and least_hours <= most_hours),
    constraint training_terms_pass_ck check (pass_percent between 1 and 100)
);
insert into training_terms values (1, 1, date '2018-01-01', 40.0, 80, 0.5, 8.0);

create table training_class (
    id bigint not null,
    version bigint not null,
    code varchar(20) not null,
    title varchar(80) not null,
    level_code varchar(10) not null,
    tier varchar(15) not null,
    function_code varchar(30),
    scope varchar(15) not null,
    place varchar(60) not null,
    place_key varchar(60) not null,
    capacity integer not null,
    certified boolean not null,
    starts_at timestamp with time zone not null,
    ends_at timestamp with time zone not null,
    total_hours numeric(5, 1) not null,
    planned_at timestamp with time zone not null,
    closed_at timestamp with time zone,
    closed_by varchar(60),
    cancelled_at timestamp with time zone,
    cancel_reason varchar(200),
    constraint training_class_pk primary key (id),
    constraint training_class_uk unique (code),
    constraint training_class_level_ck check (level_code in ('DISTRICT', 'STREET', 'COMMUNITY')),
    constraint training_class_tier_ck check (tier in ('ALL_STAFF', 'FIELD', 'DEMONSTRATION')),
    constraint training_class_capacity_ck check (capacity > 0 and total_hours > 0),
    constraint training_class_time_ck check (starts_at < ends_at),
    constraint training_class_end_ck check (closed_at is null or cancelled_at is null)
);
create index training_class_scope_ix on training_class (scope, code);
create index training_class_start_ix on training_class (starts_at);

create table training_lesson (
    id bigint not null,
    version bigint not null,
    class_id bigint not null,
    lesson_no integer not null,
    starts_at timestamp with time zone not null,
    ends_at timestamp with time zone not null,
    hours numeric(4, 1) not null,
    teacher varchar(60) not null,
    teacher_key varchar(60) not null,
    held_at timestamp with time zone,
    constraint training_lesson_pk primary key (id),
    constraint training_lesson_uk unique (class_id, lesson_no),
    constraint training_lesson_time_ck check (starts_at < ends_at),
    constraint training_lesson_hours_ck check (hours > 0),
    constraint training_lesson_class_fk foreign key (class_id) references training_class (id)
);
create index training_lesson_start_ix on training_lesson (starts_at);

-- name and unit as they were on the list: somebody who has moved since still belongs on the list of then
create table training_participant (
    id bigint not null,
    version bigint not null,
    class_id bigint not null,
    staff_id bigint not null,
    staff_code varchar(20) not null,
    staff_name varchar(40) not null,
    scope varchar(15) not null,
    named_at timestamp with time zone not null,
    named_by varchar(60) not null,
    constraint training_participant_pk primary key (id),
    constraint training_participant_uk unique (class_id, staff_id),
    constraint training_participant_class_fk foreign key (class_id) references training_class (id),
    constraint training_participant_staff_fk foreign key (staff_id) references organization_staff (id)
);
create index training_participant_staff_ix on training_participant (staff_id);

create table training_mark (
    id bigint not null,
    version bigint not null,
    lesson_id bigint not null,
    participant_id bigint not null,
    scope varchar(15) not null,
    presence varchar(10) not null,
    excuse varchar(10),
    marked_at timestamp with time zone not null,
    marked_by varchar(60) not null,
    constraint training_mark_pk primary key (id),
    constraint training_mark_uk unique (lesson_id, participant_id),
    constraint training_mark_presence_ck check (presence in ('PRESENT', 'ABSENT', 'EXCUSED')),
    constraint training_mark_excuse_ck check (excuse is null or presence = 'EXCUSED'),
    constraint training_mark_lesson_fk foreign key (lesson_id) references training_lesson (id),
    constraint training_mark_participant_fk foreign key (participant_id) references training_participant (id)
);
create index training_mark_participant_ix on training_mark (participant_id);

-- hours that stand on somebody's record; of one class once, whoever closes it how often
create table training_credit (
    id bigint not null,
    version bigint not null,
    class_id bigint,
    training_code varchar(20),
    title varchar(80) not null,
    level_code varchar(10) not null,
    tier varchar(15) not null,
    staff_id bigint not null,
    staff_code varchar(20) not null,
    scope varchar(15) not null,
    begun_on date not null,
    ended_on date not null,
    year_no integer not null,
    hours numeric(5, 1) not null,
    result varchar(10) not null,
    certificate varchar(20),
    credited_at timestamp with time zone not null,
    credited_by varchar(60) not null,
    constraint training_credit_pk primary key (id),
    constraint training_credit_uk unique (class_id, staff_id),
    constraint training_credit_hours_ck check (hours >= 0),
    constraint training_credit_days_ck check (begun_on <= ended_on),
    constraint training_credit_result_ck check (result in ('PASSED', 'FAILED')),
    constraint training_credit_class_fk foreign key (class_id) references training_class (id),
    constraint training_credit_staff_fk foreign key (staff_id) references organization_staff (id)
);
create index training_credit_staff_ix on training_credit (staff_id, year_no);
create index training_credit_ended_ix on training_credit (ended_on);

create table training_order (
    id bigint not null,
    version bigint not null,
    code varchar(20) not null,
    scope varchar(15) not null,
    state varchar(10) not null,
    topic varchar(80) not null,
    topic_key varchar(80) not null,
    why varchar(200) not null,
    audience varchar(60) not null,
    people integer not null,
    wanted_from date not null,
    wanted_to date not null,
    placed_on date not null,
    placed_by varchar(60) not null,
    due_on date not null,
    answered_on date,
    reason varchar(200),
    class_id bigint,
    into_code varchar(20),
    delivered_on date,
    constraint training_order_pk primary key (id),
    constraint training_order_uk unique (code),
    constraint training_order_state_ck check (state in ('PLACED', 'ACCEPTED', 'SCHEDULED', 'DELIVERED', 'DECLINED', 'MERGED')),
    constraint training_order_people_ck check (people between 1 and 500),
    constraint training_order_days_ck check (wanted_from <= wanted_to),
    constraint training_order_class_fk foreign key (class_id) references training_class (id)
);
create index training_order_scope_ix on training_order (scope, code);
create index training_order_topic_ix on training_order (topic_key);
create index training_order_class_ix on training_order (class_id);
create index training_order_into_ix on training_order (into_code);

insert into platform_code (list_code, code, name, name_en, sort_no, valid_from, valid_to) values
    ('training.function', 'THEORY', '理论教学', 'Teaching of theory', 1, date '2020-01-01', null),
    ('training.function', 'PRACTICE', '实践锻炼', 'Practice', 2, date '2020-01-01', null),
    ('training.function', 'DEMONSTRATION', '示范引领', 'Good examples', 3, date '2020-01-01', null),
    ('training.function', 'RESEARCH', '课题研究', 'Research', 4, date '2020-01-01', null),
    ('training.function', 'EXCHANGE', '交流研讨', 'Exchange', 5, date '2020-01-01', null),
    ('training.function', 'INCUBATION', '人才孵化', 'Forming of cadres', 6, date '2020-01-01', null);
