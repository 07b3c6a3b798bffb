alter table platform_job_file add column content bytea not null;
