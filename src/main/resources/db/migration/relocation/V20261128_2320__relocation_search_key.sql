-- what a household is found by, folded as questions are; keys of an older edition are made anew while the product runs
alter table relocation_household add column search_open varchar(600);
alter table relocation_household add column search_person varchar(300);
alter table relocation_household add column search_edition integer default 0 not null;
create index relocation_hh_search_ix on relocation_household (search_edition);
alter table relocation_household drop column owner_initials;
alter table relocation_roster_row add column search_open varchar(600);
alter table relocation_roster_row add column search_person varchar(300);
alter table relocation_roster_row add column search_edition integer default 0;
alter table relocation_roster_row drop column owner_initials;
