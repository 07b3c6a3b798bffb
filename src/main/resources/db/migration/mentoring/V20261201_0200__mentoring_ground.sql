-- how many mentees a studio has, from a day on until the next edition
create table mentoring_terms (
    id bigint not null,
    version bigint not null,
    valid_from date not null,
    least_mentees integer not null,
    most_mentees integer not null,
    constraint mentoring_terms_pk primary key (id),
    constraint mentoring_terms_uk unique (valid_from),
    constraint mentoring_terms_ck check (least_mentees between 0 and most_mentees)
);
insert into mentoring_terms values (1, 1, date '2020-01-01', 5, 10);

-- the reserve pool; live_staff is empty once somebody left it, so that nobody is in it twice
create table mentoring_cadre (
    id bigint not null,
    version bigint not null,
    code varchar(20) not null,
    staff_id bigint not null,
    live_staff bigint,
    staff_code varchar(20) not null,
    staff_name varchar(40) not null,
    scope varchar(15) not null,
    studio_scope varchar(15),
    state varchar(15) not null,
    born_on date not null,
    education varchar(30) not null,
    party_on date,
    experience varchar(500) not null,
    recommended_on date not null,
    recommended_by varchar(60) not null,
    reviewed_on date,
    reviewed_by varchar(60),
    opinion varchar(200),
    admitted_on date,
    appointed_on date,
    post varchar(30),
    withdrawn_on date,
    reason varchar(200),
    constraint mentoring_cadre_pk primary key (id),
    constraint mentoring_cadre_uk unique (code),
    constraint mentoring_cadre_live_uk unique (live_staff),
    constraint mentoring_cadre_state_ck check (state in ('RECOMMENDED', 'REVIEWED', 'POOLED', 'TRAINING', 'APPOINTED', 'WITHDRAWN')),
    constraint mentoring_cadre_review_ck check (reviewed_by <> recommended_by),
    constraint mentoring_cadre_live_ck check (live_staff is not null or state = 'WITHDRAWN'),
    constraint mentoring_cadre_post_ck check (appointed_on is not null or state <> 'APPOINTED'),
    constraint mentoring_cadre_staff_fk foreign key (staff_id) references organization_staff (id)
);
create index mentoring_cadre_staff_ix on mentoring_cadre (staff_id);
create index mentoring_cadre_scope_ix on mentoring_cadre (scope, code);
create index mentoring_cadre_studio_ix on mentoring_cadre (studio_scope);

create table mentoring_studio (
    id bigint not null,
    version bigint not null,
    code varchar(20) not null,
    name varchar(60) not null,
    secretary_id bigint not null,
    live_secretary bigint,
    secretary_code varchar(20) not null,
    secretary_name varchar(40) not null,
    scope varchar(15) not null,
    room varchar(60) not null,
    opened_on date not null,
    closed_on date,
    constraint mentoring_studio_pk primary key (id),
    constraint mentoring_studio_uk unique (code),
    constraint mentoring_studio_live_uk unique (live_secretary),
    constraint mentoring_studio_live_ck check (live_secretary is not null or closed_on is not null),
    constraint mentoring_studio_days_ck check (closed_on is null or opened_on <= closed_on),
    constraint mentoring_studio_staff_fk foreign key (secretary_id) references organization_staff (id)
);

create index mentoring_studio_secretary_ix on mentoring_studio (secretary_id);

-- live_cadre is empty once it ended, so that nobody has two mentors
create table mentoring_pair (
    id bigint not null,
    version bigint not null,
    code varchar(20) not null,
    studio_id bigint not null,
    cadre_id bigint not null,
    live_cadre bigint,
    cadre_code varchar(20) not null,
    staff_name varchar(40) not null,
    scope varchar(15) not null,
    studio_scope varchar(15) not null,
    begun_on date not null,
    ended_on date,
    end_kind varchar(15),
    goal varchar(200),
    plan_edition integer not null,
    constraint mentoring_pair_pk primary key (id),
    constraint mentoring_pair_uk unique (code),
    constraint mentoring_pair_live_uk unique (live_cadre),
    constraint mentoring_pair_live_ck check (live_cadre is not null or ended_on is not null),
    constraint mentoring_pair_end_ck check (end_kind is null or end_kind in ('APPOINTED', 'FINISHED', 'WITHDRAWN')),
    constraint mentoring_pair_studio_fk foreign key (studio_id) references mentoring_studio (id),
    constraint mentoring_pair_cadre_fk foreign key (cadre_id) references mentoring_cadre (id)
);
create index mentoring_pair_studio_ix on mentoring_pair (studio_id);
create index mentoring_pair_cadre_ix on mentoring_pair (cadre_id);
create index mentoring_pair_scope_ix on mentoring_pair (scope, code);

create table mentoring_step (
    pair_id bigint not null,
    step_no integer not null,
    due_on date not null,
    step varchar(200) not null,
    done_on date,
    outcome varchar(200),
    constraint mentoring_step_pk primary key (pair_id, step_no),
    constraint mentoring_step_pair_fk foreign key (pair_id) references mentoring_pair (id)
);

create table mentoring_missed (
    pair_id bigint not null,
    month_on date not null,
    reason varchar(200) not null,
    constraint mentoring_missed_pk primary key (pair_id, month_on),
    constraint mentoring_missed_pair_fk foreign key (pair_id) references mentoring_pair (id)
);

-- exchanges and drills; both sides confirm, never one account for both
create table mentoring_guidance (
    id bigint not null,
    version bigint not null,
    pair_id bigint not null,
    guidance_no integer not null,
    scope varchar(15) not null,
    studio_scope varchar(15) not null,
    kind varchar(10) not null,
    held_on date not null,
    form varchar(30),
    content varchar(500) not null,
    mentor_on date,
    mentor_by varchar(60),
    unit_on date,
    unit_by varchar(60),
    constraint mentoring_guidance_pk primary key (id),
    constraint mentoring_guidance_uk unique (pair_id, guidance_no),
    constraint mentoring_guidance_kind_ck check (kind in ('EXCHANGE', 'DRILL')),
    constraint mentoring_guidance_form_ck check (form is not null or kind = 'DRILL'),
    constraint mentoring_guidance_sides_ck check (mentor_by <> unit_by),
    constraint mentoring_guidance_pair_fk foreign key (pair_id) references mentoring_pair (id)
);
create index mentoring_guidance_held_ix on mentoring_guidance (held_on);

insert into platform_code (list_code, code, name, name_en, sort_no, valid_from, valid_to) values
    ('mentoring.form', 'CASE', '案例分析', 'Case study', 1, date '2004-01-01', null),
    ('mentoring.form', 'TASK', '布置作业', 'Set task', 2, date '2004-01-01', null),
    ('mentoring.form', 'PRACTICE', '放手实践', 'Own practice', 3, date '2004-01-01', null),
    ('mentoring.form', 'FIELD', '现场教学', 'Teaching on site', 4, date '2004-01-01', null),
    ('mentoring.form', 'SCENARIO', '情景模拟', 'Scenario', 5, date '2004-01-01', null),
    ('mentoring.form', 'REVIEW', '复盘提高', 'Review', 6, date '2004-01-01', null),
    ('mentoring.education', 'SECONDARY', '高中（中专）', 'Secondary school', 1, date '2000-01-01', null),
    ('mentoring.education', 'COLLEGE', '大专', 'College', 2, date '2000-01-01', null),
    ('mentoring.education', 'BACHELOR', '本科', 'Bachelor', 3, date '2000-01-01', null),
    ('mentoring.education', 'MASTER', '研究生', 'Master or above', 4, date '2000-01-01', null),
    ('mentoring.post', 'COMMITTEE', '两委委员', 'Member of the committees', 1, date '2000-01-01', null),
    ('mentoring.post', 'DEPUTY', '副书记、副主任', 'Deputy', 2, date '2000-01-01', null),
    ('mentoring.post', 'HEAD', '书记、主任', 'Secretary or head', 3, date '2000-01-01', null);
