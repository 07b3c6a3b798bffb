-- A partner whose co-operation ended is kept for what was done together; whom to call there is not.
alter table organization_partner add column ended_on date;
update organization_partner set ended_on = coalesce(until_on, current_date) where state = 'ENDED';
alter table organization_partner add constraint organization_partner_end_ck check (state <> 'ENDED' or ended_on is not null);
alter table organization_partner drop constraint organization_partner_who_ck;
alter table organization_partner add constraint organization_partner_who_ck check (
    kind = 'RESIDENT' and credit_code is null and speciality is not null
        and (person_sealed is not null and mobile_sealed is not null or state = 'ENDED' or until_on is not null)
    or kind <> 'RESIDENT' and credit_code is not null);
