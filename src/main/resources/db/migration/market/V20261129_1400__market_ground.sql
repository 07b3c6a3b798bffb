-- 睦邻市集: markets, their stalls, what each stall offers and how many it served, incidents and collected needs
create table market_terms (
    id bigint not null,
    version bigint not null,
    valid_from date not null,
    licence_from integer not null,
    most_photos integer not null,
    keep_days integer not null,
    constraint market_terms_pk primary key (id),
    constraint market_terms_uk unique (valid_from)
);
-- 大型群众性活动安全管理条例 (State Council order 505) arts. 2, 11: from 1 000 expected visitors on the police licenses the event
insert into market_terms values (1, 1, date '2020-01-01', 1000, 9, 180);

create table market_market (
    id bigint not null,
    version bigint not null,
    code varchar(20) not null,
    scope varchar(15) not null,
    state varchar(10) not null,
    theme varchar(80) not null,
    place varchar(80) not null,
    site varchar(10) not null,
    starts_at timestamp with time zone not null,
    ends_at timestamp with time zone not null,
    zones varchar(400) not null,
    stall_limit integer not null,
    expected integer,
    licence varchar(60),
    safety_officer varchar(40),
    first_aid varchar(80),
    wet_plan varchar(300),
    series varchar(20),
    opened_at timestamp with time zone,
    held_on date,
    visitors integer,
    visitors_method varchar(40),
    cancel_reason varchar(200),
    constraint market_market_pk primary key (id),
    constraint market_market_uk unique (code),
    constraint market_market_state_ck check (state in ('PLANNED', 'PUBLISHED', 'OPEN', 'HELD', 'CANCELLED')),
    constraint market_market_site_ck check (site in ('INDOOR', 'OUTDOOR')),
    constraint market_market_time_ck check (starts_at < ends_at),
    constraint market_market_limit_ck check (stall_limit between 1 and 500),
    constraint market_market_held_ck check ((state = 'HELD') = (held_on is not null) and (held_on is null or visitors >= 0))
);
create index market_market_scope_ix on market_market (scope, starts_at);
create index market_market_start_ix on market_market (starts_at, code);
create index market_market_held_ix on market_market (held_on, scope);

create table market_stall (
    id bigint not null,
    version bigint not null,
    code varchar(24) not null,
    market_id bigint not null,
    scope varchar(15) not null,
    state varchar(10) not null,
    zone varchar(30) not null,
    provider varchar(80) not null,
    provider_key varchar(80) not null,
    kind varchar(12) not null,
    power boolean not null,
    people integer,
    food_card varchar(40),
    health_until date,
    products varchar(1000),
    checked_at timestamp with time zone,
    checked_by varchar(60),
    reason_code varchar(30),
    reason varchar(200),
    decided_at timestamp with time zone,
    pitch_no integer,
    constraint market_stall_pk primary key (id),
    constraint market_stall_uk unique (code),
    constraint market_stall_pitch_uk unique (market_id, pitch_no),
    constraint market_stall_state_ck check (state in ('APPLIED', 'ACCEPTED', 'REFUSED', 'WITHDRAWN')),
    constraint market_stall_kind_ck check (kind in ('PUBLIC_GOOD', 'LOW_FEE', 'SALE')),
    constraint market_stall_food_ck check (food_card is null and health_until is null and products is null
        or food_card is not null and health_until is not null and products is not null),
    constraint market_stall_market_fk foreign key (market_id) references market_market (id)
);
create index market_stall_market_ix on market_stall (market_id, state);
create index market_stall_scope_ix on market_stall (scope);

create table market_item (
    id bigint not null,
    version bigint not null,
    stall_id bigint not null,
    scope varchar(15) not null,
    name varchar(40) not null,
    name_key varchar(40) not null,
    served integer,
    constraint market_item_pk primary key (id),
    constraint market_item_uk unique (stall_id, name_key),
    constraint market_item_served_ck check (served >= 0),
    constraint market_item_stall_fk foreign key (stall_id) references market_stall (id)
);
create index market_item_scope_ix on market_item (scope);

create table market_incident (
    id bigint not null,
    version bigint not null,
    market_id bigint not null,
    scope varchar(15) not null,
    happened_at timestamp with time zone not null,
    category varchar(30) not null,
    what varchar(500) not null,
    measure varchar(500) not null,
    constraint market_incident_pk primary key (id),
    constraint market_incident_market_fk foreign key (market_id) references market_market (id)
);
create index market_incident_market_ix on market_incident (market_id, happened_at);

create table market_need (
    id bigint not null,
    version bigint not null,
    code varchar(20) not null,
    market_id bigint not null,
    scope varchar(15) not null,
    state varchar(10) not null,
    topic varchar(30) not null,
    what varchar(500),
    name_sealed varchar(400),
    mobile_sealed varchar(200),
    collected_on date not null,
    answer varchar(500),
    answered_on date,
    forgotten_on date,
    constraint market_need_pk primary key (id),
    constraint market_need_uk unique (code),
    constraint market_need_state_ck check (state in ('OPEN', 'ANSWERED')),
    constraint market_need_market_fk foreign key (market_id) references market_market (id)
);
create index market_need_market_ix on market_need (market_id);
create index market_need_scope_ix on market_need (scope, collected_on);

insert into platform_code (list_code, code, name, name_en, sort_no, valid_from, valid_to) values
    ('market.zone', 'POLICY', '政策宣传', 'Policy', 1, date '2020-01-01', null),
    ('market.zone', 'LEGAL', '法律咨询', 'Legal advice', 2, date '2020-01-01', null),
    ('market.zone', 'CONVENIENCE', '便民服务', 'Everyday services', 3, date '2020-01-01', null),
    ('market.zone', 'EMPLOYMENT', '就业帮扶', 'Employment', 4, date '2020-01-01', null),
    ('market.zone', 'CLINIC', '爱心义诊', 'Free clinic', 5, date '2020-01-01', null),
    ('market.zone', 'ELDERLY', '助老服务', 'Services for the elderly', 6, date '2020-01-01', null),
    ('market.zone', 'FAMILY', '亲子活动', 'Families', 7, date '2020-01-01', null),
    ('market.zone', 'HERITAGE', '非遗展示', 'Living heritage', 8, date '2020-01-01', null),
    ('market.zone', 'SWAP', '跳蚤市场', 'Flea market', 9, date '2020-01-01', null),
    ('market.zone', 'FARM', '助农团购', 'Farm produce', 10, date '2020-01-01', null),
    ('market.zone', 'OPINION', '议事征集', 'Opinions', 11, date '2020-01-01', null),
    -- 山东省食品小作坊小餐饮和食品摊点管理条例 art. 30
    ('market.forbidden-food', 'HEALTH_FOOD', '保健食品', 'Health food', 1, date '2017-06-01', null),
    ('market.forbidden-food', 'INFANT_FORMULA', '婴幼儿配方', 'Infant formula', 2, date '2017-06-01', null),
    ('market.forbidden-food', 'MEDICAL_FOOD', '特殊医学用途', 'Food for special medical purposes', 3, date '2017-06-01', null),
    ('market.forbidden-food', 'MEDICAL_FOOD_2', '特医', 'Medical food', 4, date '2017-06-01', null),
    ('market.forbidden-food', 'DECORATED_CAKE', '裱花蛋糕', 'Decorated cake', 5, date '2017-06-01', null),
    ('market.forbidden-food', 'RAW_SEAFOOD', '生食水产', 'Raw seafood', 6, date '2017-06-01', null),
    ('market.forbidden-food', 'LOOSE_SPIRITS', '散装酒', 'Loose alcohol', 7, date '2017-06-01', null),
    ('market.forbidden-food', 'LOOSE_SPIRITS_2', '散装白酒', 'Loose spirits', 8, date '2017-06-01', null),
    ('market.forbidden-food', 'FRESH_DAIRY', '现制乳制品', 'Dairy made on the spot', 9, date '2017-06-01', null),
    ('market.forbidden-food', 'LOOSE_VINEGAR', '散装醋', 'Loose vinegar', 10, date '2017-06-01', null),
    ('market.forbidden-food', 'LOOSE_VINEGAR_2', '散装食醋', 'Loose vinegar', 11, date '2017-06-01', null),
    ('market.forbidden-food', 'LOOSE_SOY_SAUCE', '散装酱油', 'Loose soy sauce', 12, date '2017-06-01', null),
    ('market.forbidden-food', 'LOOSE_OIL', '散装食用油', 'Loose cooking oil', 13, date '2017-06-01', null),
    ('market.stall-reason', 'SUITABLE', '符合条件', 'Meets the conditions', 1, date '2020-01-01', null),
    ('market.stall-reason', 'DRAWN', '抽签中签', 'Drawn by lot', 2, date '2020-01-01', null),
    ('market.stall-reason', 'NO_ROOM', '摊位已满', 'No stall left', 3, date '2020-01-01', null),
    ('market.stall-reason', 'NOT_DRAWN', '抽签未中', 'Not drawn by lot', 4, date '2020-01-01', null),
    ('market.stall-reason', 'SAME_SERVICE', '同类服务已有', 'Such a service is there already', 5, date '2020-01-01', null),
    ('market.stall-reason', 'OFF_THEME', '与本场主题不符', 'Does not suit the theme', 6, date '2020-01-01', null),
    ('market.stall-reason', 'PAPERS', '材料不全或不符', 'Papers missing or wrong', 7, date '2020-01-01', null),
    ('market.stall-reason', 'SAFETY', '不符合安全要求', 'Not safe', 8, date '2020-01-01', null),
    ('market.stall-reason', 'NOT_DECIDED', '开市前未审核', 'Not decided before the opening', 9, date '2020-01-01', null),
    ('market.stall-reason', 'OTHER', '其他', 'Other', 10, date '2020-01-01', null),
    ('market.incident', 'INJURY', '受伤或不适', 'Injury or illness', 1, date '2020-01-01', null),
    ('market.incident', 'FOOD', '食品安全', 'Food safety', 2, date '2020-01-01', null),
    ('market.incident', 'FIRE', '消防用电', 'Fire or electricity', 3, date '2020-01-01', null),
    ('market.incident', 'CROWD', '秩序拥挤', 'Crowding', 4, date '2020-01-01', null),
    ('market.incident', 'WEATHER', '天气', 'Weather', 5, date '2020-01-01', null),
    ('market.incident', 'OTHER', '其他', 'Other', 6, date '2020-01-01', null),
    ('market.need-topic', 'HOUSING', '房屋与物业', 'Housing and estate management', 1, date '2020-01-01', null),
    ('market.need-topic', 'ENVIRONMENT', '环境卫生', 'Cleanliness', 2, date '2020-01-01', null),
    ('market.need-topic', 'TRAFFIC', '停车与出行', 'Parking and ways', 3, date '2020-01-01', null),
    ('market.need-topic', 'CARE', '养老托幼', 'Care of old and young', 4, date '2020-01-01', null),
    ('market.need-topic', 'HEALTH', '医疗健康', 'Health', 5, date '2020-01-01', null),
    ('market.need-topic', 'EMPLOYMENT', '就业帮扶', 'Employment', 6, date '2020-01-01', null),
    ('market.need-topic', 'CULTURE', '文体活动', 'Culture and sport', 7, date '2020-01-01', null),
    ('market.need-topic', 'OTHER', '其他', 'Other', 8, date '2020-01-01', null);
