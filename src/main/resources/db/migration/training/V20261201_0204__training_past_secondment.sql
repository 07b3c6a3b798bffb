-- whether a list of former years told of it; a later list puts such a one right
alter table training_secondment add column listed boolean default false not null;
