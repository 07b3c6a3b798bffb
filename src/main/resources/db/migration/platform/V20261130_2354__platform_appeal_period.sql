-- Whoever organises a class decides an appeal within some working days.
insert into platform_legal_period (id, code, name, amount, unit, kind, starts, source, valid_from, valid_to) values
    (65, 'TRAINING_APPEAL_ANSWER', '答复缺课申诉', 5, 'WORKING_DAY', 'MAX', '申诉之日', '区里确定的办理时限', date '2018-01-01', null);
