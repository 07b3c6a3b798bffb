alter table platform_attached_file add column content bytea not null;
