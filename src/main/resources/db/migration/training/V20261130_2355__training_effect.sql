-- so few answers that one could tell who said what are not shown by their steps
alter table training_terms add column fewest_answers integer default 5 not null;

create table training_evaluation (
    id bigint not null,
    version bigint not null,
    training_code varchar(20) not null,
    scope varchar(15) not null,
    attended integer not null,
    fewest_answers integer not null,
    very_good integer not null,
    good integer not null,
    fair integer not null,
    poor integer not null,
    very_poor integer not null,
    words varchar(500),
    constraint training_evaluation_pk primary key (id),
    constraint training_evaluation_uk unique (training_code),
    constraint training_evaluation_counts_ck check (very_good >= 0 and good >= 0 and fair >= 0 and poor >= 0 and very_poor >= 0)
);
insert into training_evaluation (id, version, training_code, scope, attended, fewest_answers, very_good, good, fair, poor, very_poor)
    select c.id, 1, c.code, c.scope,
        (select count(distinct m.participant_id) from training_mark m join training_lesson l on l.id = m.lesson_id
            where l.class_id = c.id and m.presence = 'PRESENT'),
        5, 0, 0, 0, 0, 0
    from training_class c where c.closed_at is not null;

-- every unit that had sent somebody is asked once for each class
create table training_effect (
    id bigint not null,
    version bigint not null,
    code varchar(20) not null,
    training_code varchar(20) not null,
    title varchar(80) not null,
    scope varchar(15) not null,
    asked_on date not null,
    due_on date not null,
    answer varchar(500),
    link varchar(200),
    answered_on date,
    constraint training_effect_pk primary key (id),
    constraint training_effect_uk unique (code),
    constraint training_effect_once_uk unique (training_code, scope),
    constraint training_effect_told_ck check ((answer is null) = (answered_on is null))
);
create index training_effect_scope_ix on training_effect (scope, code);
