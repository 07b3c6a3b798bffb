-- the list of promised visits, who waits longest first
create index relocation_hh_next_visit_ix on relocation_household (next_visit_on, roll_key);
