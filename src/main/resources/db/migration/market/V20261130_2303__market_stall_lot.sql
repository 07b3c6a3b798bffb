-- the lot of an application that takes part in a draw
alter table market_stall add column lot varchar(16);
alter table market_stall add constraint market_stall_lot_uk unique (lot);
