-- the index of two-character pieces becomes the platform's, with all it holds; names first, as the table goes by the last of them
alter table relocation_gram drop constraint relocation_gram_household_fk;
alter table relocation_gram rename column household_id to record_id;
alter table relocation_gram rename constraint relocation_gram_pk to platform_gram_pk;
alter index relocation_gram_household_ix rename to platform_gram_record_ix;
alter table relocation_gram rename to platform_gram;
-- telephones get their piece from the chore that renews search keys; until then all else is found as before
drop index relocation_hh_phone_tail_ix;
update relocation_household set search_edition = 0;
