-- takings of rolls go to the platform, which knows the files again; one of the day before can no longer be undone
insert into platform_intake_batch (id, version, work, place, scope, job_code, fingerprint, taken_at, taken_by,
        created, updated, unchanged, forgotten_at, undone_at, undone_by)
    select b.id, b.version, 'relocation.roster', a.code, b.scope, b.job_code, b.fingerprint, b.taken_at, b.taken_by,
        b.created, b.updated, b.unchanged, b.taken_at, b.undone_at, b.undone_by
    from relocation_roster_batch b join relocation_area a on a.id = b.area_id;
drop table relocation_roster_booking;
drop table relocation_roster_row;
drop table relocation_roster_batch;
