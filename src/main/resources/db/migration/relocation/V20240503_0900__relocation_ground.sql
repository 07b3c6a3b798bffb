-- plan, campaign, areas, roll of households, dated stages, visits, progress by day, search
create table relocation_code (
    list_code varchar(30) not null,
    code varchar(30) not null,
    name varchar(60) not null,
    sort_no integer not null,
    valid_from date not null,
    valid_to date,
    constraint relocation_code_pk primary key (list_code, code)
);

create table relocation_plan (
    code varchar(30) not null,
    name varchar(120) not null,
    from_year integer not null,
    to_year integer not null,
    constraint relocation_plan_pk primary key (code),
    constraint relocation_plan_years_ck check (to_year >= from_year)
);

create table relocation_campaign (
    code varchar(30) not null,
    plan_code varchar(30) not null,
    name varchar(120) not null,
    starts_on date not null,
    ends_on date not null,
    constraint relocation_campaign_pk primary key (code),
    constraint relocation_campaign_plan_fk foreign key (plan_code) references relocation_plan (code),
    constraint relocation_campaign_ck check (ends_on >= starts_on)
);
create index relocation_campaign_plan_ix on relocation_campaign (plan_code);

create table relocation_area (
    id bigint not null,
    version bigint not null,
    code varchar(30) not null,
    name varchar(60) not null,
    track varchar(12) not null,
    scope varchar(15) not null,
    parent_id bigint,
    campaign_code varchar(30),
    planned_households integer not null,
    planned_floor_area numeric(14, 2) not null,
    plan_effective_on date,
    appraiser_chosen_on date,
    signing_started_on date,
    signing_ends_on date,
    constraint relocation_area_pk primary key (id),
    constraint relocation_area_code_uq unique (code),
    constraint relocation_area_track_ck check (track in ('STATE', 'COLLECTIVE', 'NEGOTIATED')),
    constraint relocation_area_parent_fk foreign key (parent_id) references relocation_area (id),
    constraint relocation_area_campaign_fk foreign key (campaign_code) references relocation_campaign (code),
    constraint relocation_area_planned_ck check (planned_households >= 0 and planned_floor_area >= 0),
    constraint relocation_area_signing_ck check (signing_ends_on is null or signing_ends_on >= signing_started_on)
);
create index relocation_area_parent_ix on relocation_area (parent_id);
create index relocation_area_campaign_ix on relocation_area (campaign_code);
create index relocation_area_scope_ix on relocation_area (scope);

create table relocation_publication (
    id bigint not null,
    version bigint not null,
    area_id bigint not null,
    kind varchar(20) not null,
    published_on date not null,
    continues_on date not null,
    place varchar(120) not null,
    legal_period varchar(30) not null,
    constraint relocation_publication_pk primary key (id),
    constraint relocation_publication_kind_ck check (kind in ('SURVEY', 'PRE_APPRAISAL')),
    constraint relocation_publication_area_fk foreign key (area_id) references relocation_area (id)
);
create index relocation_publication_area_ix on relocation_publication (area_id, kind);

create table relocation_household (
    id bigint not null,
    version bigint not null,
    area_id bigint not null,
    scope varchar(15) not null,
    household_no varchar(40) not null,
    roll_key varchar(140) not null,
    section_name varchar(40),
    work_group varchar(40),
    address varchar(200) not null,
    building varchar(40),
    unit_no varchar(40),
    room varchar(40),
    ownership varchar(30) not null,
    owner_name varchar(120) not null,
    owner_initials varchar(60) not null,
    id_type varchar(30) not null,
    id_sealed varchar(400),
    id_index varchar(64),
    phone_sealed varchar(400),
    registered_persons integer,
    land_nature varchar(30) not null,
    house_use varchar(30) not null,
    structure varchar(30),
    registered_area numeric(14, 2) not null,
    measured_area numeric(14, 2),
    unregistered_area numeric(14, 2),
    land_area numeric(14, 2),
    certificate_number varchar(120),
    officer varchar(60),
    remark varchar(500),
    roster_index varchar(64) not null,
    stage varchar(20) not null,
    stage_since date not null,
    last_visit_on date,
    next_visit_on date,
    dispute varchar(10) not null,
    appraisal_number varchar(60),
    appraisal_served_on date,
    constraint relocation_household_pk primary key (id),
    constraint relocation_household_number_uq unique (area_id, household_no),
    constraint relocation_household_roll_uq unique (roll_key),
    constraint relocation_household_area_fk foreign key (area_id) references relocation_area (id),
    constraint relocation_household_stage_ck check (stage in
        ('NOT_VISITED', 'VISITED', 'SURVEYED', 'CONFIRMED', 'APPRAISED', 'NEGOTIATING')),
    constraint relocation_hh_dispute_ck check (dispute in ('UNKNOWN', 'NONE', 'OPEN', 'SETTLED')),
    constraint relocation_household_areas_ck check (registered_area > 0 and (measured_area is null or measured_area > 0)
        and (unregistered_area is null or unregistered_area >= 0) and (land_area is null or land_area > 0))
);
create index relocation_household_stage_ix on relocation_household (stage, roll_key);
create index relocation_hh_officer_ix on relocation_household (officer, roll_key);
create index relocation_household_id_ix on relocation_household (id_index);
create index relocation_household_next_ix on relocation_household (next_visit_on, scope);

-- dated facts: when a household reached a stage, and when that was written down
create table relocation_stage_entry (
    id bigint not null,
    household_id bigint not null,
    stage varchar(20) not null,
    entered_on date not null,
    recorded_at timestamp with time zone not null,
    recorded_by varchar(60) not null,
    constraint relocation_stage_entry_pk primary key (id),
    constraint relocation_stage_entry_ck check (stage in
        ('NOT_VISITED', 'VISITED', 'SURVEYED', 'CONFIRMED', 'APPRAISED', 'NEGOTIATING')),
    constraint relocation_stage_entry_uq unique (household_id, stage),
    constraint relocation_stage_entry_fk foreign key (household_id) references relocation_household (id)
);

create table relocation_visit (
    id bigint not null,
    version bigint not null,
    household_id bigint not null,
    scope varchar(15) not null,
    visited_on date not null,
    manner varchar(10) not null,
    staff varchar(120) not null,
    content varchar(1000) not null,
    stay_reason varchar(30),
    next_on date,
    recorded_at timestamp with time zone not null,
    recorded_by varchar(60) not null,
    constraint relocation_visit_pk primary key (id),
    constraint relocation_visit_manner_ck check (manner in ('HOME', 'PHONE', 'OFFICE', 'OTHER')),
    constraint relocation_visit_household_fk foreign key (household_id) references relocation_household (id)
);
create index relocation_visit_household_ix on relocation_visit (household_id, visited_on);

-- how many households, and how much area, reached a stage on a day; the sum up to a day is the progress as of that day
create table relocation_progress (
    area_id bigint not null,
    stage varchar(20) not null,
    day_on date not null,
    households integer not null,
    floor_area numeric(16, 2) not null,
    land_area numeric(16, 2) not null,
    constraint relocation_progress_ck check (stage in
        ('NOT_VISITED', 'VISITED', 'SURVEYED', 'CONFIRMED', 'APPRAISED', 'NEGOTIATING')),
    constraint relocation_progress_pk primary key (area_id, stage, day_on),
    constraint relocation_progress_area_fk foreign key (area_id) references relocation_area (id)
);

-- what was shown at the end of each day; later corrections change later days, never these rows
create table relocation_daily (
    area_id bigint not null,
    day_on date not null,
    stage varchar(20) not null,
    households integer not null,
    floor_area numeric(16, 2) not null,
    land_area numeric(16, 2) not null,
    taken_at timestamp with time zone not null,
    constraint relocation_daily_ck check (stage in
        ('NOT_VISITED', 'VISITED', 'SURVEYED', 'CONFIRMED', 'APPRAISED', 'NEGOTIATING')),
    constraint relocation_daily_pk primary key (area_id, day_on, stage),
    constraint relocation_daily_area_fk foreign key (area_id) references relocation_area (id)
);

-- two-character search that needs no extension of any database
create table relocation_gram (
    gram varchar(8) not null,
    household_id bigint not null,
    constraint relocation_gram_pk primary key (gram, household_id),
    constraint relocation_gram_household_fk foreign key (household_id) references relocation_household (id)
);
create index relocation_gram_household_ix on relocation_gram (household_id);
