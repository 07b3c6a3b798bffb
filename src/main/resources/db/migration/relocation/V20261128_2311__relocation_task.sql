-- promised visits wait in the inbox of all modules; a household's id names its task, as it names it from now on
insert into platform_task (id, version, matter, subject, scope, permission, shown_from, due_on, title, address)
select h.id, 1, 'relocation.visit', cast(h.id as varchar(20)), h.scope, 'relocation.work', h.next_visit_on,
    h.next_visit_on,
    'relocation.told.visit-due|' || replace(replace(h.household_no, '|', '｜'), ';', '；'),
    '/relocation/visit-edit?area=' || a.code || '&number='
        || replace(replace(replace(replace(h.household_no, '%', '%25'), '&', '%26'), '#', '%23'), '+', '%2B')
from relocation_household h join relocation_area a on a.id = h.area_id where h.next_visit_on is not null;
drop index relocation_household_next_ix;
