-- what was written of a lesson is appealed against once, and decided once
create table training_appeal (
    id bigint not null,
    version bigint not null,
    code varchar(20) not null,
    training_code varchar(20) not null,
    lesson_no integer not null,
    staff_code varchar(20) not null,
    staff_name varchar(40) not null,
    scope varchar(15) not null,
    state varchar(10) not null,
    reason varchar(200) not null,
    raised_on date not null,
    due_on date not null,
    outcome varchar(10),
    answer varchar(200),
    decided_on date,
    decided_by varchar(60),
    constraint training_appeal_pk primary key (id),
    constraint training_appeal_uk unique (code),
    constraint training_appeal_once_uk unique (training_code, lesson_no, staff_code),
    constraint training_appeal_state_ck check (state in ('OPEN', 'GRANTED', 'REJECTED')),
    constraint training_appeal_end_ck check ((state = 'OPEN') = (decided_on is null))
);
