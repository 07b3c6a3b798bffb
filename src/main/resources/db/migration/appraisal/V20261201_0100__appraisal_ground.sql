-- one edition of the rules by which community workers are appraised; prepared until it is enforced
create table appraisal_scheme (
    id bigint not null,
    version bigint not null,
    code varchar(20) not null,
    title varchar(80) not null,
    official boolean not null,
    excellent_from numeric(5, 2) not null,
    qualified_from numeric(5, 2) not null,
    least_assessed integer not null,
    excellent_quota integer not null,
    least_answers integer not null,
    least_claims integer not null,
    most_claims integer not null,
    valid_from date,
    enforced_by varchar(60),
    acts integer not null,
    constraint appraisal_scheme_pk primary key (id),
    constraint appraisal_scheme_uk unique (code),
    constraint appraisal_scheme_day_uk unique (valid_from),
    constraint appraisal_scheme_score_ck check (qualified_from > 0 and qualified_from < excellent_from and excellent_from <= 100),
    constraint appraisal_scheme_percent_ck check (least_assessed between 1 and 100 and excellent_quota between 1 and 100),
    constraint appraisal_scheme_claims_ck check (least_claims >= 0 and least_claims <= most_claims)
);

-- RULE: 考核细则, SITUATION: 不合格情形, MEASURE: 改进处理措施
create table appraisal_clause (
    id bigint not null,
    version bigint not null,
    scheme_id bigint not null,
    kind varchar(10) not null,
    clause_no integer not null,
    title varchar(40) not null,
    words varchar(400) not null,
    dimension_code varchar(20),
    scoring varchar(10),
    full_marks numeric(4, 1),
    source_code varchar(40),
    target numeric(7, 2),
    term_days integer,
    constraint appraisal_clause_pk primary key (id),
    constraint appraisal_clause_uk unique (scheme_id, kind, clause_no),
    constraint appraisal_clause_kind_ck check (kind in ('RULE', 'SITUATION', 'MEASURE')),
    constraint appraisal_clause_scoring_ck check (scoring in ('JUDGED', 'MEASURED', 'DEDUCTION', 'BONUS')),
    constraint appraisal_clause_rule_ck check ((kind = 'RULE') = (scoring is not null) and (kind = 'RULE') = (full_marks is not null)),
    constraint appraisal_clause_source_ck check (scoring <> 'MEASURED' or source_code is not null and target > 0),
    constraint appraisal_clause_marks_ck check (full_marks > 0),
    constraint appraisal_clause_scheme_fk foreign key (scheme_id) references appraisal_scheme (id)
);

create table appraisal_claim (
    id bigint not null,
    version bigint not null,
    code varchar(30) not null,
    staff_id bigint not null,
    staff_code varchar(20) not null,
    scope varchar(15) not null,
    kind varchar(10) not null,
    title varchar(80) not null,
    begun_on date not null,
    ended_on date,
    outcome varchar(10),
    outcome_words varchar(200),
    claimed_by varchar(60) not null,
    constraint appraisal_claim_pk primary key (id),
    constraint appraisal_claim_uk unique (code),
    constraint appraisal_claim_kind_ck check (kind in ('SERVICE', 'PROJECT')),
    constraint appraisal_claim_outcome_ck check (outcome in ('DONE', 'DROPPED') and ended_on is not null or outcome is null and ended_on is null),
    constraint appraisal_claim_days_ck check (ended_on is null or begun_on <= ended_on),
    constraint appraisal_claim_staff_fk foreign key (staff_id) references organization_staff (id)
);
create index appraisal_claim_staff_ix on appraisal_claim (staff_id);

create table appraisal_cycle (
    id bigint not null,
    version bigint not null,
    code varchar(20) not null,
    title varchar(80) not null,
    from_on date not null,
    to_on date not null,
    scheme_id bigint not null,
    opened_on date not null,
    opened_by varchar(60) not null,
    closed_on date,
    constraint appraisal_cycle_pk primary key (id),
    constraint appraisal_cycle_uk unique (code),
    constraint appraisal_cycle_days_ck check (from_on <= to_on),
    constraint appraisal_cycle_scheme_fk foreign key (scheme_id) references appraisal_scheme (id)
);

create index appraisal_cycle_scheme_ix on appraisal_cycle (scheme_id);

-- what residents of a unit answered when they were asked about its workers
create table appraisal_opinion (
    id bigint not null,
    version bigint not null,
    cycle_id bigint not null,
    scope varchar(15) not null,
    asked integer not null,
    answered integer not null,
    satisfied integer not null,
    noted_on date not null,
    noted_by varchar(60) not null,
    constraint appraisal_opinion_pk primary key (id),
    constraint appraisal_opinion_uk unique (cycle_id, scope),
    constraint appraisal_opinion_ck check (asked > 0 and answered between 0 and asked and satisfied between 0 and answered),
    constraint appraisal_opinion_cycle_fk foreign key (cycle_id) references appraisal_cycle (id)
);

create table appraisal_file (
    id bigint not null,
    version bigint not null,
    code varchar(20) not null,
    cycle_id bigint not null,
    staff_id bigint not null,
    staff_code varchar(20) not null,
    staff_name varchar(40) not null,
    scope varchar(15) not null,
    state varchar(10) not null,
    acts integer not null,
    score numeric(5, 2),
    grade varchar(15),
    noticed_on date,
    objection_due date,
    settled_on date,
    constraint appraisal_file_pk primary key (id),
    constraint appraisal_file_uk unique (code),
    constraint appraisal_file_staff_uk unique (cycle_id, staff_id),
    constraint appraisal_file_state_ck check (state in ('DRAFTING', 'NOTICED', 'OBJECTED', 'SETTLED')),
    constraint appraisal_file_grade_ck check (grade in ('EXCELLENT', 'QUALIFIED', 'BASIC', 'UNQUALIFIED', 'NOT_ASSESSED')),
    constraint appraisal_file_score_ck check (score between 0 and 100),
    constraint appraisal_file_cycle_fk foreign key (cycle_id) references appraisal_cycle (id),
    constraint appraisal_file_staff_fk foreign key (staff_id) references organization_staff (id)
);
create index appraisal_file_scope_ix on appraisal_file (scope, code);
create index appraisal_file_staff_ix on appraisal_file (staff_id);

-- marks under a rule; a rule without a row was not assessed
create table appraisal_mark (
    id bigint not null,
    version bigint not null,
    file_id bigint not null,
    scope varchar(15) not null,
    rule_no integer not null,
    marks numeric(4, 1) not null,
    reason varchar(200),
    marked_on date not null,
    marked_by varchar(60) not null,
    constraint appraisal_mark_pk primary key (id),
    constraint appraisal_mark_uk unique (file_id, rule_no),
    constraint appraisal_mark_ck check (marks >= 0),
    constraint appraisal_mark_file_fk foreign key (file_id) references appraisal_file (id)
);

-- the records marks under a rule were measured by, as they were then
create table appraisal_evidence (
    id bigint not null,
    version bigint not null,
    file_id bigint not null,
    scope varchar(15) not null,
    rule_no integer not null,
    day_on date not null,
    words varchar(120) not null,
    amount numeric(9, 2) not null,
    address varchar(120) not null,
    constraint appraisal_evidence_pk primary key (id),
    constraint appraisal_evidence_file_fk foreign key (file_id) references appraisal_file (id)
);
create index appraisal_evidence_file_ix on appraisal_evidence (file_id);

-- every result somebody was told, with the objection to it and what was decided
create table appraisal_round (
    id bigint not null,
    version bigint not null,
    file_id bigint not null,
    scope varchar(15) not null,
    round_no integer not null,
    score numeric(5, 2),
    grade varchar(15) not null,
    noticed_on date not null,
    noticed_by varchar(60) not null,
    objection_due date not null,
    objection varchar(800),
    lodged_on date,
    decision_due date,
    outcome varchar(10),
    reason varchar(400),
    decided_on date,
    decided_by varchar(60),
    constraint appraisal_round_pk primary key (id),
    constraint appraisal_round_uk unique (file_id, round_no),
    constraint appraisal_round_outcome_ck check (outcome in ('UPHELD', 'REJECTED', 'WITHDRAWN')),
    constraint appraisal_round_reason_ck check (outcome is null or outcome = 'WITHDRAWN' or reason is not null),
    constraint appraisal_round_file_fk foreign key (file_id) references appraisal_file (id)
);

-- a failing situation: put forward with evidence, answered by the person, confirmed by a second one
create table appraisal_hit (
    id bigint not null,
    version bigint not null,
    file_id bigint not null,
    scope varchar(15) not null,
    situation_no integer not null,
    evidence varchar(400) not null,
    proposed_on date not null,
    proposed_by varchar(60) not null,
    statement varchar(800),
    stated_on date,
    stated_by varchar(60),
    decided_on date,
    decided_by varchar(60),
    confirmed boolean,
    measure_no integer,
    answerable varchar(60),
    due_on date,
    checked_on date,
    checked_by varchar(60),
    passed boolean,
    check_words varchar(200),
    constraint appraisal_hit_pk primary key (id),
    constraint appraisal_hit_uk unique (file_id, situation_no),
    constraint appraisal_hit_two_ck check (decided_by is null or decided_by <> proposed_by),
    constraint appraisal_hit_measure_ck check (confirmed is null or confirmed = false or measure_no is not null),
    constraint appraisal_hit_file_fk foreign key (file_id) references appraisal_file (id)
);

insert into platform_code (list_code, code, name, name_en, sort_no, valid_from, valid_to) values
    ('appraisal.dimension', 'VIRTUE', '德', 'Virtue', 1, date '2018-01-01', null),
    ('appraisal.dimension', 'ABILITY', '能', 'Ability', 2, date '2018-01-01', null),
    ('appraisal.dimension', 'DILIGENCE', '勤', 'Diligence', 3, date '2018-01-01', null),
    ('appraisal.dimension', 'RESULTS', '绩', 'Results', 4, date '2018-01-01', null),
    ('appraisal.dimension', 'INTEGRITY', '廉（加减分）', 'Integrity', 5, date '2018-01-01', null);

-- DRAFT: the official texts are not public; drawn from common practice, to be replaced by an edition of its own
insert into appraisal_scheme values (1, 1, 'KHXZ-1', '社区工作者考核细则（草案）', false, 90, 75, 50, 20, 10, 1, 2, date '2024-01-01', 'system', 0);
insert into appraisal_clause (id, version, scheme_id, kind, clause_no, title, words, dimension_code, scoring, full_marks, source_code, target, term_days) values
    (101, 1, 1, 'RULE', 1, '政治学习', '按要求参加理论学习和组织生活，能结合社区工作讲清楚。', 'VIRTUE', 'JUDGED', 4, null, null, null),
    (102, 1, 1, 'RULE', 2, '廉洁自律', '遵守廉洁规定，公开办事，不优亲厚友。', 'VIRTUE', 'JUDGED', 4, null, null, null),
    (103, 1, 1, 'RULE', 3, '服务态度', '接待群众耐心、首问负责，没有查实的态度类投诉。', 'VIRTUE', 'JUDGED', 4, null, null, null),
    (104, 1, 1, 'RULE', 4, '业务测试', '当年业务知识测试的成绩。', 'ABILITY', 'JUDGED', 5, null, null, null),
    (105, 1, 1, 'RULE', 5, '培训学时', '考核期内记入档案的学时，满 40 学时得满分。', 'ABILITY', 'MEASURED', 5, 'training.hours', 40, null),
    (106, 1, 1, 'RULE', 6, '网格情况一口清', '熟悉所在网格的人、房、事，当面询问抽查。', 'ABILITY', 'JUDGED', 5, null, null, null),
    (107, 1, 1, 'RULE', 7, '信息准确', '登记的信息经抽查准确、及时更正。', 'ABILITY', 'JUDGED', 5, null, null, null),
    (108, 1, 1, 'RULE', 8, '出勤', '按规定到岗，请销假手续齐全，以考勤表为准。', 'DILIGENCE', 'JUDGED', 4, null, null, null),
    (109, 1, 1, 'RULE', 9, '走访时长', '走访时间占工作时间的比重。', 'DILIGENCE', 'MEASURED', 4, 'grid.visit-share', 50, null),
    (110, 1, 1, 'RULE', 10, '值班和延时服务', '完成安排的值班、延时和错时服务。', 'DILIGENCE', 'JUDGED', 4, null, null, null),
    (111, 1, 1, 'RULE', 11, '走访覆盖', '考核期内走访到的户数占包联户数的比重。', 'RESULTS', 'MEASURED', 7, 'grid.coverage', 100, null),
    (112, 1, 1, 'RULE', 12, '事项按期办结', '交办事项按期办结的比重。', 'RESULTS', 'MEASURED', 7, 'grid.in-time', 100, null),
    (113, 1, 1, 'RULE', 13, '热线按期回复', '承办的 12345 工单按期回复的比重。', 'RESULTS', 'MEASURED', 7, 'grid.hotline', 100, null),
    (114, 1, 1, 'RULE', 14, '群众满意', '居民测评满意的人数占答复人数的比重，满意率 100% 得满分。', 'RESULTS', 'MEASURED', 7, 'appraisal.opinion', 100, null),
    (115, 1, 1, 'RULE', 15, '认领项目', '考核期内完成认领的惠民服务或重点项目。', 'RESULTS', 'MEASURED', 7, 'appraisal.claims', 1, null),
    (116, 1, 1, 'RULE', 16, '活动和市集', '组织、参与社区活动和睦邻市集的实绩。', 'RESULTS', 'JUDGED', 7, null, null, null),
    (117, 1, 1, 'RULE', 17, '矛盾化解', '排查、调解邻里矛盾的实绩。', 'RESULTS', 'JUDGED', 7, null, null, null),
    (118, 1, 1, 'RULE', 18, '特殊群体服务', '关爱独居老人、困境儿童、残疾人等的实绩。', 'RESULTS', 'JUDGED', 7, null, null, null),
    (119, 1, 1, 'RULE', 19, '表彰和创新', '受到表彰，或做法被街道以上推广。', 'INTEGRITY', 'BONUS', 5, null, null, null),
    (120, 1, 1, 'RULE', 20, '违规扣分', '受到通报批评等处理而不属于不合格情形的。', 'INTEGRITY', 'DEDUCTION', 10, null, null, null),
    (201, 1, 1, 'SITUATION', 1, '旷工', '连续旷工超过 3 天，或累计旷工超过规定天数。', null, null, null, null, null, null),
    (202, 1, 1, 'SITUATION', 2, '不服从安排', '无正当理由不服从工作安排，经谈话仍不改正。', null, null, null, null, null, null),
    (203, 1, 1, 'SITUATION', 3, '满意率过低', '居民测评满意率低于 60%。', null, null, null, null, null, null),
    (204, 1, 1, 'SITUATION', 4, '弄虚作假', '虚报走访、台账，或者编造材料。', null, null, null, null, null, null),
    (205, 1, 1, 'SITUATION', 5, '泄露个人信息', '泄露、出售居民个人信息。', null, null, null, null, null, null),
    (206, 1, 1, 'SITUATION', 6, '推诿失职', '推诿、不作为造成重大事件或者严重舆情。', null, null, null, null, null, null),
    (207, 1, 1, 'SITUATION', 7, '瞒报', '重要事项迟报、漏报、瞒报。', null, null, null, null, null, null),
    (208, 1, 1, 'SITUATION', 8, '侵占挪用', '侵占、挪用资金或者物资。', null, null, null, null, null, null),
    (209, 1, 1, 'SITUATION', 9, '吃拿卡要', '利用职务便利索要、收受财物。', null, null, null, null, null, null),
    (210, 1, 1, 'SITUATION', 10, '得分过低', '年度得分低于 60 分。', null, null, null, null, null, null),
    (211, 1, 1, 'SITUATION', 11, '受处分', '受到党纪、政务处分，仍在影响期。', null, null, null, null, null, null),
    (212, 1, 1, 'SITUATION', 12, '违法', '酒驾、涉黄赌毒等违法行为经有关机关认定。', null, null, null, null, null, null),
    (213, 1, 1, 'SITUATION', 13, '拒不参训', '无正当理由拒不参加培训、挂职，或者考核不通过。', null, null, null, null, null, null),
    (301, 1, 1, 'MEASURE', 1, '谈心提醒', '由街道负责同志谈话，指出问题，听取说明。', null, null, null, null, null, 10),
    (302, 1, 1, 'MEASURE', 2, '书面整改', '本人写出整改措施，限期整改。', null, null, null, null, null, 30),
    (303, 1, 1, 'MEASURE', 3, '离岗培训', '离岗参加培训，结业后复评。', null, null, null, null, null, 30),
    (304, 1, 1, 'MEASURE', 4, '跟班带教', '由优秀社区书记带教，期满复评。', null, null, null, null, null, 60),
    (305, 1, 1, 'MEASURE', 5, '调整岗位', '调整岗位、降低档次或者扣减绩效。', null, null, null, null, null, 30),
    (306, 1, 1, 'MEASURE', 6, '解除或免职', '依法解除劳动合同，或者按规定免职。', null, null, null, null, null, 30);
