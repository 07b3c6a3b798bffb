-- The academy answers a unit that asks for a training within some working days.
insert into platform_legal_period (id, code, name, amount, unit, kind, starts, source, valid_from, valid_to) values
    (60, 'TRAINING_ORDER_ANSWER', '答复基层点单', 5, 'WORKING_DAY', 'MAX', '点单之日', '区里确定的办理时限', date '2018-01-01', null);
