-- keyed index of the last four digits of a telephone; the chore that renews search keys fills it for rolls taken before
alter table relocation_household add column phone_tail varchar(64);
create index relocation_hh_phone_tail_ix on relocation_household (phone_tail);
update relocation_household set search_edition = 0;
