-- which kind of meeting is due in which month, while the rule is valid
create table mentoring_forum_rule (
    id bigint not null,
    version bigint not null,
    kind varchar(15) not null,
    month_no integer not null,
    valid_from date not null,
    valid_to date,
    constraint mentoring_forum_rule_pk primary key (id),
    constraint mentoring_forum_rule_uk unique (kind, month_no, valid_from),
    constraint mentoring_forum_rule_kind_ck check (kind in ('DISCUSSION', 'STUDY', 'OBSERVATION', 'SUMMARY')),
    constraint mentoring_forum_rule_month_ck check (month_no between 1 and 12),
    constraint mentoring_forum_rule_days_ck check (valid_to is null or valid_from <= valid_to)
);
insert into mentoring_forum_rule values
    (1, 1, 'DISCUSSION', 1, date '2020-01-01', null),
    (2, 1, 'STUDY', 2, date '2020-01-01', null),
    (3, 1, 'DISCUSSION', 3, date '2020-01-01', null),
    (4, 1, 'STUDY', 4, date '2020-01-01', null),
    (5, 1, 'DISCUSSION', 5, date '2020-01-01', null),
    (6, 1, 'STUDY', 6, date '2020-01-01', null),
    (7, 1, 'DISCUSSION', 7, date '2020-01-01', null),
    (8, 1, 'STUDY', 8, date '2020-01-01', null),
    (9, 1, 'DISCUSSION', 9, date '2020-01-01', null),
    (10, 1, 'STUDY', 10, date '2020-01-01', null),
    (11, 1, 'DISCUSSION', 11, date '2020-01-01', null),
    (12, 1, 'STUDY', 12, date '2020-01-01', null),
    (13, 1, 'OBSERVATION', 6, date '2020-01-01', null),
    (14, 1, 'OBSERVATION', 12, date '2020-01-01', null),
    (15, 1, 'SUMMARY', 12, date '2020-01-01', null);

create table mentoring_forum_member (
    id bigint not null,
    version bigint not null,
    code varchar(20) not null,
    staff_id bigint not null,
    live_staff bigint,
    staff_code varchar(20) not null,
    staff_name varchar(40) not null,
    scope varchar(15) not null,
    joined_on date not null,
    left_on date,
    constraint mentoring_forum_member_pk primary key (id),
    constraint mentoring_forum_member_uk unique (code),
    constraint mentoring_forum_member_live_uk unique (live_staff),
    constraint mentoring_forum_member_live_ck check (live_staff is not null or left_on is not null),
    constraint mentoring_forum_memb_staff_fk foreign key (staff_id) references organization_staff (id)
);
create index mentoring_forum_memb_staff_ix on mentoring_forum_member (staff_id);

create table mentoring_forum_meeting (
    id bigint not null,
    version bigint not null,
    code varchar(20) not null,
    kind varchar(15) not null,
    year_no integer not null,
    month_no integer not null,
    held_on date not null,
    place varchar(60) not null,
    topic varchar(80) not null,
    minutes varchar(2000) not null,
    constraint mentoring_forum_meeting_pk primary key (id),
    constraint mentoring_forum_meeting_uk unique (code),
    constraint mentoring_forum_meet_month_uk unique (year_no, month_no, kind),
    constraint mentoring_forum_meet_kind_ck check (kind in ('DISCUSSION', 'STUDY', 'OBSERVATION', 'SUMMARY'))
);
create index mentoring_forum_meet_held_ix on mentoring_forum_meeting (held_on);

-- what a member owes; made once, however often the duties of a year are made
create table mentoring_forum_duty (
    id bigint not null,
    version bigint not null,
    member_id bigint not null,
    scope varchar(15) not null,
    year_no integer not null,
    month_no integer not null,
    kind varchar(15) not null,
    attended_on date,
    speech varchar(200),
    reason varchar(200),
    constraint mentoring_forum_duty_pk primary key (id),
    constraint mentoring_forum_duty_uk unique (member_id, year_no, month_no, kind),
    constraint mentoring_forum_duty_kind_ck check (kind in ('DISCUSSION', 'STUDY', 'OBSERVATION', 'SUMMARY')),
    constraint mentoring_forum_duty_month_ck check (month_no between 1 and 12),
    constraint mentoring_forum_duty_speech_ck check (speech is null or attended_on is not null),
    constraint mentoring_forum_duty_member_fk foreign key (member_id) references mentoring_forum_member (id)
);
create index mentoring_forum_duty_year_ix on mentoring_forum_duty (year_no, scope);
