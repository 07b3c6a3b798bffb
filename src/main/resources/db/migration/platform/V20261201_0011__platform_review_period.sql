-- Whoever is appraised may object within some working days; the objection is decided within others. 社区工作者考核的通行做法.
insert into platform_legal_period (id, code, name, amount, unit, kind, starts, source, valid_from, valid_to) values
    (70, 'RESULT_OBJECTION', '对考核结果提出异议', 5, 'WORKING_DAY', 'MAX', '告知之日', '公示不少于5个工作日的通行做法，待正式办法替换', date '2018-01-01', null),
    (71, 'OBJECTION_REVIEW', '复核考核异议', 10, 'WORKING_DAY', 'MAX', '收到异议之日', '复核10个工作日的通行做法，待正式办法替换', date '2018-01-01', null);
