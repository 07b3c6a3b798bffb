-- what somebody is found by, folded as questions are; a chore makes the keys of those who are enrolled already
alter table organization_staff add column search_open varchar(600);
alter table organization_staff add column search_person varchar(300);
alter table organization_staff add column phone_tail varchar(64);
alter table organization_staff add column search_edition integer default 0 not null;
create index organization_staff_search_ix on organization_staff (search_edition);
