-- seats of a class that are kept for those who sign up by themselves, counted by an offering
alter table training_class add column sign_up_seats integer default 0 not null;
alter table training_class add column offering_code varchar(20);
alter table training_class add constraint training_class_offering_uk unique (offering_code);
alter table training_class add constraint training_class_sign_up_ck check (sign_up_seats between 0 and capacity
    and (offering_code is not null or sign_up_seats = 0));
alter table training_participant add column receipt varchar(9);
