-- 经费来源: what a market cost and who paid; nothing is known until somebody says it
alter table market_market add column cost numeric(14, 2);
alter table market_market add constraint market_market_cost_ck check (cost is null or state = 'HELD' and cost >= 0);

create table market_cost (
    market_id bigint not null,
    source varchar(30) not null,
    amount numeric(14, 2) not null,
    constraint market_cost_pk primary key (market_id, source),
    constraint market_cost_amount_ck check (amount >= 0),
    constraint market_cost_market_fk foreign key (market_id) references market_market (id)
);

insert into platform_code (list_code, code, name, name_en, sort_no, valid_from, valid_to) values
    ('market.cost-source', 'FISCAL', '财政资金', 'Public funds', 1, date '2020-01-01', null),
    ('market.cost-source', 'PARTNER', '共建单位资助', 'Partner organisations', 2, date '2020-01-01', null),
    ('market.cost-source', 'DONATION', '社会捐赠', 'Donations', 3, date '2020-01-01', null),
    ('market.cost-source', 'STALL', '摊主自筹', 'Stall holders', 4, date '2020-01-01', null),
    ('market.cost-source', 'OTHER', '其他来源', 'Other sources', 5, date '2020-01-01', null);
