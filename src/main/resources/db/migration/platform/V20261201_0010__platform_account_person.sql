-- Whose account it is: the code of somebody in the register of staff. An office's account has nobody.
alter table platform_account add column if not exists person varchar(20);
create unique index if not exists platform_account_person_uq on platform_account (person);
