-- what residents said of a course that is completed; who has answered stands apart from what was answered
alter table nightschool_term add column fewest_answers integer default 5 not null;
alter table nightschool_term add constraint nightschool_term_fewest_ck check (fewest_answers > 0);

create table nightschool_rating (
    id bigint not null,
    version bigint not null,
    course_id bigint not null,
    scope varchar(15) not null,
    enrolled integer not null,
    paper_very_good integer not null,
    paper_good integer not null,
    paper_fair integer not null,
    paper_poor integer not null,
    paper_very_poor integer not null,
    online_very_good integer not null,
    online_good integer not null,
    online_fair integer not null,
    online_poor integer not null,
    online_very_poor integer not null,
    constraint nightschool_rating_pk primary key (id),
    constraint nightschool_rating_course_uk unique (course_id),
    constraint nightschool_rating_counts_ck check (paper_very_good >= 0 and paper_good >= 0 and paper_fair >= 0 and paper_poor >= 0 and paper_very_poor >= 0
        and online_very_good >= 0 and online_good >= 0 and online_fair >= 0 and online_poor >= 0 and online_very_poor >= 0),
    constraint nightschool_rating_course_fk foreign key (course_id) references nightschool_course (id)
);
create index nightschool_rating_scope_ix on nightschool_rating (scope);

create table nightschool_rated (
    rating_id bigint not null,
    booking_id bigint not null,
    constraint nightschool_rated_pk primary key (rating_id, booking_id),
    constraint nightschool_rated_rating_fk foreign key (rating_id) references nightschool_rating (id),
    constraint nightschool_rated_booking_fk foreign key (booking_id) references booking_booking (id)
);
create index nightschool_rated_booking_ix on nightschool_rated (booking_id);

insert into nightschool_rating (id, version, course_id, scope, enrolled, paper_very_good, paper_good, paper_fair, paper_poor, paper_very_poor, online_very_good, online_good, online_fair, online_poor, online_very_poor)
    select c.id, 1, c.id, c.scope,
        (select count(*) from booking_booking b where b.offering_id = c.offering_id and b.state in ('ATTENDED', 'ABSENT')),
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0
    from nightschool_course c where c.completed_at is not null;
