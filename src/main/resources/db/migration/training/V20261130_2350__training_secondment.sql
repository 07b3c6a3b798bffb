-- name and unit as they were on the day somebody was sent; last_on is the day it really ended
create table training_secondment (
    id bigint not null,
    version bigint not null,
    code varchar(20) not null,
    staff_id bigint not null,
    staff_code varchar(20) not null,
    staff_name varchar(40) not null,
    scope varchar(15) not null,
    state varchar(10) not null,
    host_unit varchar(15),
    host varchar(60) not null,
    city varchar(40),
    mentor varchar(40) not null,
    from_on date not null,
    year_no integer not null,
    to_on date not null,
    last_on date not null,
    tasks varchar(500) not null,
    agreement varchar(40),
    agreed_on date,
    started_on date,
    checked_on date,
    check_words varchar(500),
    assessed_on date,
    grade varchar(30),
    assessment varchar(500),
    learned varchar(500),
    applied_on date,
    applied varchar(500),
    broken_on date,
    break_reason varchar(500),
    constraint training_secondment_pk primary key (id),
    constraint training_secondment_uk unique (code),
    constraint training_secondment_state_ck check (state in ('SELECTED', 'AGREED', 'SERVING', 'CHECKED', 'ASSESSED', 'APPLIED', 'BROKEN')),
    constraint training_secondment_days_ck check (from_on <= to_on and last_on <= to_on),
    constraint training_secondment_host_ck check (host_unit is not null or city is not null),
    constraint training_secondment_grade_ck check ((assessed_on is null) = (grade is null)),
    constraint training_secondment_staff_fk foreign key (staff_id) references organization_staff (id)
);
create index training_secondment_scope_ix on training_secondment (scope, code);
create index training_secondment_staff_ix on training_secondment (staff_id, from_on);
create index training_secondment_start_ix on training_secondment (started_on);

-- one for a month, whoever writes it how often
create table training_secondment_note (
    id bigint not null,
    version bigint not null,
    secondment_id bigint not null,
    scope varchar(15) not null,
    month_on date not null,
    words varchar(500) not null,
    written_on date not null,
    constraint training_secondment_note_pk primary key (id),
    constraint training_secondment_note_uk unique (secondment_id, month_on),
    constraint training_secondment_note_fk foreign key (secondment_id) references training_secondment (id)
);

insert into platform_code (list_code, code, name, name_en, sort_no, valid_from, valid_to) values
    ('training.grade', 'EXCELLENT', '优秀', 'Excellent', 1, date '2020-01-01', null),
    ('training.grade', 'GOOD', '良好', 'Good', 2, date '2020-01-01', null),
    ('training.grade', 'FAIR', '合格', 'Fair', 3, date '2020-01-01', null),
    ('training.grade', 'POOR', '不合格', 'Not sufficient', 4, date '2020-01-01', null);
