-- what waits for whom (待办): one row from the act that makes something due to the act that does it
create table platform_task (
    id bigint not null,
    version bigint not null,
    matter varchar(60) not null,
    subject varchar(120) not null,
    scope varchar(15) not null,
    permission varchar(60) not null,
    assignee varchar(60),
    shown_from date not null,
    due_on date,
    title varchar(300) not null,
    address varchar(300) not null,
    constraint platform_task_pk primary key (id),
    constraint platform_task_subject_uq unique (matter, subject)
);
-- every page counts what waits for its reader, the first page lists it in this order
create index platform_task_due_ix on platform_task (due_on, scope, permission, shown_from, assignee, id);
