-- After an end of co-operation nobody needs to be called any more.
insert into platform_legal_period (id, code, name, amount, unit, kind, starts, source, valid_from, valid_to) values
    (40, 'PARTNER_FORGET', '删除不再合作的伙伴的联系人', 180, 'DAY', 'MAX', '合作结束之日', '个人信息保护法第四十七条；天数由区里确定', date '2021-11-01', null);
