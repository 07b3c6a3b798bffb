-- who hosts it, which claim it meets, and what was added after the month was published
alter table activity_item add column partner varchar(20);
alter table activity_item add column claim varchar(20);
alter table activity_item add column added_on date;
alter table activity_item add column added_why varchar(200);
alter table activity_item drop constraint activity_item_state_ck;
alter table activity_item add constraint activity_item_state_ck check (state in ('PROPOSED', 'PLANNED', 'CALLED_OFF'));
alter table activity_item add constraint activity_item_partner_fk foreign key (partner) references organization_partner (code);
alter table activity_item add constraint activity_item_claim_fk foreign key (claim) references organization_offer (code);
create index activity_item_partner_ix on activity_item (partner);
create index activity_item_claim_ix on activity_item (claim);
