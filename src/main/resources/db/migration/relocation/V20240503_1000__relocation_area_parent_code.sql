-- a part knows its whole by code: the whole may lie in a wider unit, which callers of the part's unit may not load
alter table relocation_area add column parent_code varchar(30);
update relocation_area set parent_code = (select whole.code from relocation_area whole where whole.id = relocation_area.parent_id);
alter table relocation_area drop constraint relocation_area_parent_fk;
drop index relocation_area_parent_ix;
alter table relocation_area drop column parent_id;
alter table relocation_area add constraint relocation_area_parent_code_fk foreign key (parent_code) references relocation_area (code);
create index relocation_area_parent_code_ix on relocation_area (parent_code);
