-- bytea is varbinary here and ends at 1 MB
alter table platform_attached_file add column content binary large object not null;
