-- no single training has more hours than this; a workbook that says so has been mistyped
alter table training_terms add column record_most numeric(5, 1) default 90.0 not null;
