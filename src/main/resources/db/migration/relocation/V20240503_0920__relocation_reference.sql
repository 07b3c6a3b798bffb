-- code lists of the roll (contract of the roster workbook), reasons for staying, plan and campaign of the article
insert into relocation_code (list_code, code, name, sort_no, valid_from) values
    ('ownership', 'PRIVATE', '私产', 1, '2011-01-21'),
    ('ownership', 'PUBLIC_DIRECT', '直管公房', 2, '2011-01-21'),
    ('ownership', 'PUBLIC_SELF', '自管公房', 3, '2011-01-21'),
    ('ownership', 'COLLECTIVE', '集体', 4, '2011-01-21'),
    ('ownership', 'UNIT', '单位产', 5, '2011-01-21'),
    ('land-nature', 'STATE', '国有', 1, '2011-01-21'),
    ('land-nature', 'COLLECTIVE', '集体', 2, '2011-01-21'),
    ('house-use', 'DWELLING', '住宅', 1, '2011-01-21'),
    ('house-use', 'SHOP', '商服', 2, '2011-01-21'),
    ('house-use', 'OFFICE', '办公', 3, '2011-01-21'),
    ('house-use', 'WORKSHOP', '生产加工', 4, '2011-01-21'),
    ('house-use', 'ANNEX', '附属物', 5, '2011-01-21'),
    ('structure', 'STEEL', '钢', 1, '2011-01-21'),
    ('structure', 'STEEL_CONCRETE', '钢混', 2, '2011-01-21'),
    ('structure', 'BRICK_CONCRETE', '砖混', 3, '2011-01-21'),
    ('structure', 'BRICK_TIMBER', '砖木', 4, '2011-01-21'),
    ('structure', 'OTHER', '其他', 5, '2011-01-21'),
    ('id-type', 'ID_CARD', '居民身份证', 1, '2011-01-21'),
    ('id-type', 'CREDIT_CODE', '统一社会信用代码', 2, '2011-01-21'),
    ('id-type', 'OFFICER_CARD', '军官证', 3, '2011-01-21'),
    ('id-type', 'PASSPORT', '护照', 4, '2011-01-21'),
    ('id-type', 'RESIDENCE_HMT', '港澳台居民居住证', 5, '2011-01-21'),
    ('id-type', 'RESIDENCE_FOREIGN', '外国人永久居留身份证', 6, '2011-01-21'),
    ('id-type', 'OTHER', '其他', 7, '2011-01-21'),
    ('stay-reason', '01', '对标准不满', 1, '2011-01-21'),
    ('stay-reason', '02', '家庭内部份额或继承争议', 2, '2011-01-21'),
    ('stay-reason', '03', '权属不清', 3, '2011-01-21'),
    ('stay-reason', '04', '面积认定争议', 4, '2011-01-21'),
    ('stay-reason', '05', '违建认定', 5, '2011-01-21'),
    ('stay-reason', '06', '抵押查封', 6, '2011-01-21'),
    ('stay-reason', '07', '房源户型或位置不满', 7, '2011-01-21'),
    ('stay-reason', '08', '失联或在外地', 8, '2011-01-21'),
    ('stay-reason', '09', '企业停产评估争议', 9, '2011-01-21'),
    ('stay-reason', '10', '租赁纠纷', 10, '2011-01-21'),
    ('stay-reason', '11', '观望', 11, '2011-01-21'),
    ('stay-reason', '12', '特殊困难', 12, '2011-01-21'),
    ('stay-reason', '99', '其他', 99, '2011-01-21');

insert into relocation_plan (code, name, from_year, to_year) values
    ('renewal-2023', '城市更新项目五年推进计划', 2023, 2027);
insert into relocation_campaign (code, plan_code, name, starts_on, ends_on) values
    ('hundred-days', 'renewal-2023', '城市更新暨城中村改造“百日攻坚”', '2024-03-11', '2024-06-18');
