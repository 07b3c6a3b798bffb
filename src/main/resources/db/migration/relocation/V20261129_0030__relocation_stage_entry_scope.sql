-- dated facts become records like all others: they know their unit, so that no query of them needs the household for it
alter table relocation_stage_entry add column version bigint default 1 not null;
alter table relocation_stage_entry add column scope varchar(15);
update relocation_stage_entry set scope =
    (select h.scope from relocation_household h where h.id = relocation_stage_entry.household_id);
alter table relocation_stage_entry alter column scope set not null;
