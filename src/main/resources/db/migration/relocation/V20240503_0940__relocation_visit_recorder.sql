-- the staff of a caller's last visit is taken over into the next form
create index relocation_visit_recorder_ix on relocation_visit (recorded_by, recorded_at);
