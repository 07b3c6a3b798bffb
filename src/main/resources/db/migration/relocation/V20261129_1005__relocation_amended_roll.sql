-- what a roll says of a household is put right by hand, too
alter table relocation_amendment drop constraint relocation_amendment_kind_ck;
alter table relocation_amendment add constraint relocation_amendment_kind_ck
    check (kind in ('VISIT', 'SURVEY', 'STAGE', 'AREA', 'ROLL'));
