-- how many are in the forum at most, in the same editions as what is asked of studios
alter table mentoring_terms add column most_members integer default 30 not null;
alter table mentoring_terms add constraint mentoring_terms_members_ck check (most_members > 0);
