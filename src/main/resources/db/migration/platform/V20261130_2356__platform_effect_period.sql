-- Units are asked what they use of a class some months after it was closed, and have some working days to answer.
insert into platform_legal_period (id, code, name, amount, unit, kind, starts, source, valid_from, valid_to) values
    (66, 'TRAINING_EFFECT', '培训成效回访', 3, 'MONTH', 'MAX', '结班之日', '区里确定的办理时限', date '2018-01-01', null),
    (67, 'TRAINING_EFFECT_ANSWER', '答复培训成效', 10, 'WORKING_DAY', 'MAX', '提问之日', '区里确定的办理时限', date '2018-01-01', null);
