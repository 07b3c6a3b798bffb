-- when residents are asked what they wish to learn in a term, and what they said
alter table nightschool_term add column survey_from date;
alter table nightschool_term add column survey_until date;
alter table nightschool_term add constraint nightschool_term_survey_ck check (
    (survey_from is null and survey_until is null) or (survey_from is not null and survey_until is not null
        and survey_from <= survey_until and survey_until <= last_on));
update nightschool_term set survey_from = date '2024-04-15', survey_until = date '2024-08-10' where code = '2024-AUTUMN';
update nightschool_term set survey_from = date '2024-11-01', survey_until = date '2025-02-10' where code = '2025-SPRING';
update nightschool_term set survey_from = date '2025-04-15', survey_until = date '2025-08-10' where code = '2025-AUTUMN';
update nightschool_term set survey_from = date '2025-11-01', survey_until = date '2026-02-10' where code = '2026-SPRING';
update nightschool_term set survey_from = date '2026-04-15', survey_until = date '2026-08-10' where code = '2026-AUTUMN';

alter table nightschool_course add column topic varchar(30);
create index nightschool_course_topic_ix on nightschool_course (term_id, topic, community);

create table nightschool_wish (
    id bigint not null,
    version bigint not null,
    code varchar(20) not null,
    term_id bigint not null,
    scope varchar(15) not null,
    state varchar(10) not null,
    topic varchar(30) not null,
    words varchar(60),
    hours varchar(30),
    persons integer not null,
    channel varchar(10) not null,
    sheet varchar(40),
    said_on date not null,
    reason varchar(200),
    constraint nightschool_wish_pk primary key (id),
    constraint nightschool_wish_uk unique (code),
    constraint nightschool_wish_state_ck check (state in ('COUNTED', 'STRUCK')),
    constraint nightschool_wish_persons_ck check (persons between 1 and 500),
    constraint nightschool_wish_channel_ck check (channel in ('ONLINE', 'COUNTER', 'TELEPHONE', 'PAPER')),
    constraint nightschool_wish_sheet_ck check (channel <> 'PAPER' or sheet is not null),
    constraint nightschool_wish_term_fk foreign key (term_id) references nightschool_term (id)
);
create index nightschool_wish_term_ix on nightschool_wish (term_id, scope, topic);
create index nightschool_wish_scope_ix on nightschool_wish (scope, code);

insert into platform_code (list_code, code, name, name_en, sort_no, valid_from, valid_to) values
    ('nightschool.topic', 'CALLIGRAPHY', '书法国画', 'Calligraphy and painting', 1, date '2020-01-01', null),
    ('nightschool.topic', 'PHOTOGRAPHY', '摄影与短视频', 'Photography and video', 2, date '2020-01-01', null),
    ('nightschool.topic', 'FITNESS', '健身养生', 'Fitness and health', 3, date '2020-01-01', null),
    ('nightschool.topic', 'CRAFT', '手工与非遗', 'Crafts', 4, date '2020-01-01', null),
    ('nightschool.topic', 'MUSIC', '声乐器乐', 'Singing and instruments', 5, date '2020-01-01', null),
    ('nightschool.topic', 'DANCE', '舞蹈', 'Dance', 6, date '2020-01-01', null),
    ('nightschool.topic', 'FOOD', '烘焙与茶艺咖啡', 'Baking, tea and coffee', 7, date '2020-01-01', null),
    ('nightschool.topic', 'LANGUAGE', '语言与朗诵', 'Languages and recitation', 8, date '2020-01-01', null),
    ('nightschool.topic', 'DIGITAL', '编程与智能设备', 'Programming and devices', 9, date '2020-01-01', null),
    ('nightschool.topic', 'FAMILY', '家庭教育', 'Parenting', 10, date '2020-01-01', null),
    ('nightschool.topic', 'SKILL', '职业技能', 'Skills for work', 11, date '2020-01-01', null),
    ('nightschool.topic', 'OTHER', '其他', 'Other', 12, date '2020-01-01', null),
    ('nightschool.hours', 'WEEKDAY_EVENING', '工作日晚上', 'Weekday evenings', 1, date '2020-01-01', null),
    ('nightschool.hours', 'WEEKDAY_DAY', '工作日白天', 'Weekdays by day', 2, date '2020-01-01', null),
    ('nightschool.hours', 'WEEKEND_DAY', '周末白天', 'Weekends by day', 3, date '2020-01-01', null),
    ('nightschool.hours', 'WEEKEND_EVENING', '周末晚上', 'Weekend evenings', 4, date '2020-01-01', null),
    ('nightschool.hours', 'ANY', '都可以', 'Any time', 5, date '2020-01-01', null);
