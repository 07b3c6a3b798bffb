-- 共建伙伴: organisations and capable residents who help, what communities need, what partners offer, and who took it on
create table organization_partner (
    id bigint not null,
    version bigint not null,
    code varchar(20) not null,
    kind varchar(12) not null,
    scope varchar(15) not null,
    state varchar(8) not null,
    name varchar(80) not null,
    credit_code varchar(18),
    person_sealed varchar(250),
    mobile_sealed varchar(120),
    mobile_index varchar(64),
    speciality varchar(20),
    since date not null,
    until_on date,
    reason varchar(200),
    remark varchar(200),
    constraint organization_partner_pk primary key (id),
    constraint organization_partner_uk unique (code),
    constraint organization_partner_credit_uk unique (credit_code),
    constraint organization_partner_scope_fk foreign key (scope) references organization_region (code),
    constraint organization_partner_kind_ck check (kind in ('REPORTED', 'SOCIAL', 'COMPANY', 'INSTITUTION', 'RESIDENT')),
    constraint organization_partner_state_ck check (state in ('ACTIVE', 'ENDED')),
    constraint organization_partner_who_ck check (
        kind = 'RESIDENT' and credit_code is null and person_sealed is not null and mobile_sealed is not null
            and speciality is not null
        or kind <> 'RESIDENT' and credit_code is not null),
    constraint organization_partner_days_ck check (until_on >= since)
);
create index organization_partner_scope_ix on organization_partner (scope, code);
create index organization_partner_mobile_ix on organization_partner (mobile_index);

create table organization_offer (
    id bigint not null,
    version bigint not null,
    code varchar(20) not null,
    side varchar(8) not null,
    scope varchar(15) not null,
    state varchar(9) not null,
    help varchar(20) not null,
    what varchar(200) not null,
    from_on date not null,
    until_on date not null,
    people integer not null,
    partner varchar(20),
    partner_name varchar(80),
    unit varchar(15),
    claimed_on date,
    due_on date,
    held_at varchar(200),
    done_on date,
    served integer,
    reason varchar(200),
    constraint organization_offer_pk primary key (id),
    constraint organization_offer_uk unique (code),
    constraint organization_offer_scope_fk foreign key (scope) references organization_region (code),
    constraint organization_offer_unit_fk foreign key (unit) references organization_region (code),
    constraint organization_offer_partner_fk foreign key (partner) references organization_partner (code),
    constraint organization_offer_side_ck check (side in ('NEED', 'RESOURCE')),
    constraint organization_offer_state_ck check (state in ('PROPOSED', 'CLAIMED', 'DONE', 'WITHDRAWN')),
    constraint organization_offer_days_ck check (until_on >= from_on),
    constraint organization_offer_people_ck check (people between 1 and 5000),
    constraint organization_offer_served_ck check (served between 0 and 100000),
    constraint organization_offer_taken_ck check (state not in ('CLAIMED', 'DONE')
        or partner is not null and partner_name is not null and unit is not null and claimed_on is not null and due_on is not null),
    constraint organization_offer_done_ck check ((state = 'DONE') = (done_on is not null and served is not null))
);
create index organization_offer_scope_ix on organization_offer (scope, code);
create index organization_offer_unit_ix on organization_offer (unit);
create index organization_offer_partner_ix on organization_offer (partner);

insert into platform_code (list_code, code, name, name_en, sort_no, valid_from) values
    ('organization.help', 'MEDICAL', '医疗健康', 'Health', 10, date '2000-01-01'),
    ('organization.help', 'LEGAL', '法律和政策', 'Law and policies', 20, date '2000-01-01'),
    ('organization.help', 'CULTURE', '文化艺术', 'Culture and arts', 30, date '2000-01-01'),
    ('organization.help', 'SPORT', '体育健身', 'Sports', 40, date '2000-01-01'),
    ('organization.help', 'EDUCATION', '教育和亲子', 'Education and families', 50, date '2000-01-01'),
    ('organization.help', 'SKILL', '技能培训', 'Skills', 60, date '2000-01-01'),
    ('organization.help', 'REPAIR', '便民维修', 'Repairs', 70, date '2000-01-01'),
    ('organization.help', 'CARE', '助老助残', 'Care', 80, date '2000-01-01'),
    ('organization.help', 'PLACE', '场地和设备', 'Rooms and equipment', 90, date '2000-01-01'),
    ('organization.help', 'GOODS', '物资', 'Goods', 100, date '2000-01-01'),
    ('organization.help', 'HANDS', '志愿人力', 'Volunteers', 110, date '2000-01-01');
