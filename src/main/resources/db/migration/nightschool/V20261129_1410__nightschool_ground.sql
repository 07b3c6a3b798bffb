-- what the office promises about the courses of a term
create table nightschool_term (
    id bigint not null,
    version bigint not null,
    code varchar(20) not null,
    name varchar(40) not null,
    first_on date not null,
    last_on date not null,
    most_courses integer not null,
    absences integer not null,
    certificate_percent integer not null,
    decide_days integer not null,
    constraint nightschool_term_pk primary key (id),
    constraint nightschool_term_uk unique (code),
    constraint nightschool_term_days_ck check (first_on < last_on),
    constraint nightschool_term_most_ck check (most_courses > 0 and absences >= 0 and decide_days >= 0
        and certificate_percent between 1 and 100)
);
insert into nightschool_term values
    (1, 1, '2023-AUTUMN', '2023年秋季学期', date '2023-09-01', date '2024-01-31', 2, 2, 80, 3),
    (2, 1, '2024-SPRING', '2024年春季学期', date '2024-03-01', date '2024-07-15', 2, 2, 80, 3),
    (3, 1, '2024-AUTUMN', '2024年秋季学期', date '2024-09-01', date '2025-01-31', 2, 2, 80, 3),
    (4, 1, '2025-SPRING', '2025年春季学期', date '2025-03-01', date '2025-07-15', 2, 2, 80, 3),
    (5, 1, '2025-AUTUMN', '2025年秋季学期', date '2025-09-01', date '2026-01-31', 2, 2, 80, 3),
    (6, 1, '2026-SPRING', '2026年春季学期', date '2026-03-01', date '2026-07-15', 2, 2, 80, 3),
    (7, 1, '2026-AUTUMN', '2026年秋季学期', date '2026-09-01', date '2027-01-31', 2, 2, 80, 3);

create table nightschool_teacher (
    id bigint not null,
    version bigint not null,
    code varchar(20) not null,
    scope varchar(15) not null,
    name varchar(40) not null,
    mobile_sealed varchar(200),
    affiliation varchar(60),
    contract_from date,
    contract_to date,
    contract varchar(1000),
    checked_until date,
    constraint nightschool_teacher_pk primary key (id),
    constraint nightschool_teacher_uk unique (code)
);
create index nightschool_teacher_scope_ix on nightschool_teacher (scope, code);

create table nightschool_course (
    id bigint not null,
    version bigint not null,
    code varchar(20) not null,
    offering_id bigint not null,
    term_id bigint not null,
    scope varchar(15) not null,
    community varchar(15) not null,
    teacher_id bigint,
    teacher_name varchar(40) not null,
    audience varchar(10) not null,
    minimum integer not null,
    fee numeric(14, 2) not null,
    decided_at timestamp with time zone,
    decided_by varchar(60),
    completed_at timestamp with time zone,
    completed_by varchar(60),
    touched_at timestamp with time zone not null,
    constraint nightschool_course_pk primary key (id),
    constraint nightschool_course_uk unique (code),
    constraint nightschool_course_offering_uk unique (offering_id),
    constraint nightschool_course_audience_ck check (audience in ('EVERYBODY', 'ADULTS', 'ELDERLY', 'YOUTH', 'CHILDREN')),
    constraint nightschool_course_minimum_ck check (minimum > 0 and fee >= 0),
    constraint nightschool_course_offering_fk foreign key (offering_id) references booking_offering (id),
    constraint nightschool_course_term_fk foreign key (term_id) references nightschool_term (id),
    constraint nightschool_course_teacher_fk foreign key (teacher_id) references nightschool_teacher (id)
);
create index nightschool_course_term_ix on nightschool_course (term_id, code);
create index nightschool_course_scope_ix on nightschool_course (scope, code);
create index nightschool_course_teacher_ix on nightschool_course (teacher_id);

create table nightschool_lesson (
    id bigint not null,
    version bigint not null,
    course_id bigint not null,
    lesson_no integer not null,
    starts_at timestamp with time zone not null,
    ends_at timestamp with time zone not null,
    room varchar(40),
    state varchar(10) not null,
    reason varchar(200),
    makes_up integer,
    constraint nightschool_lesson_pk primary key (id),
    constraint nightschool_lesson_uk unique (course_id, lesson_no),
    constraint nightschool_lesson_time_ck check (starts_at < ends_at),
    constraint nightschool_lesson_state_ck check (state in ('PLANNED', 'HELD', 'CANCELLED')),
    constraint nightschool_lesson_course_fk foreign key (course_id) references nightschool_course (id)
);
create index nightschool_lesson_start_ix on nightschool_lesson (starts_at);

create table nightschool_mark (
    id bigint not null,
    version bigint not null,
    lesson_id bigint not null,
    booking_id bigint not null,
    scope varchar(15) not null,
    presence varchar(10) not null,
    excuse varchar(10),
    sheet varchar(40),
    marked_at timestamp with time zone not null,
    marked_by varchar(60) not null,
    constraint nightschool_mark_pk primary key (id),
    constraint nightschool_mark_uk unique (lesson_id, booking_id),
    constraint nightschool_mark_presence_ck check (presence in ('PRESENT', 'ABSENT', 'EXCUSED')),
    constraint nightschool_mark_excuse_ck check (excuse is null or presence = 'EXCUSED'),
    constraint nightschool_mark_lesson_fk foreign key (lesson_id) references nightschool_lesson (id),
    constraint nightschool_mark_booking_fk foreign key (booking_id) references booking_booking (id)
);
create index nightschool_mark_booking_ix on nightschool_mark (booking_id);

create table nightschool_forfeit (
    id bigint not null,
    version bigint not null,
    code varchar(20) not null,
    course_id bigint not null,
    booking_id bigint not null,
    scope varchar(15) not null,
    state varchar(10) not null,
    absences integer not null,
    lost_at timestamp with time zone not null,
    appeal varchar(500),
    answer varchar(500),
    decided_at timestamp with time zone,
    decided_by varchar(60),
    constraint nightschool_forfeit_pk primary key (id),
    constraint nightschool_forfeit_uk unique (code),
    constraint nightschool_forfeit_state_ck check (state in ('LOST', 'APPEALED', 'UPHELD', 'RESTORED')),
    constraint nightschool_forfeit_course_fk foreign key (course_id) references nightschool_course (id),
    constraint nightschool_forfeit_booking_fk foreign key (booking_id) references booking_booking (id)
);
create index nightschool_forfeit_course_ix on nightschool_forfeit (course_id);
create index nightschool_forfeit_booking_ix on nightschool_forfeit (booking_id);
