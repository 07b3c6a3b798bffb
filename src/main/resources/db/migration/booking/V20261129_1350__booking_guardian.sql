-- who consents where children come; sealed, and forgotten with the rest
alter table booking_booking add column guardian_sealed varchar(400);
