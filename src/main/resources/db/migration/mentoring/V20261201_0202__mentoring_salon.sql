create table mentoring_salon (
    id bigint not null,
    version bigint not null,
    code varchar(20) not null,
    salon_no integer not null,
    held_on date not null,
    scope varchar(15) not null,
    theme varchar(80) not null,
    practices varchar(500) not null,
    guest varchar(100),
    constraint mentoring_salon_pk primary key (id),
    constraint mentoring_salon_uk unique (code),
    constraint mentoring_salon_no_uk unique (salon_no),
    constraint mentoring_salon_no_ck check (salon_no between 1 and 999)
);

-- what somebody took home of a session, and what came of it in the own community
create table mentoring_takeaway (
    id bigint not null,
    version bigint not null,
    salon_id bigint not null,
    staff_id bigint not null,
    staff_code varchar(20) not null,
    staff_name varchar(40) not null,
    scope varchar(15) not null,
    taken varchar(200) not null,
    copied_on date,
    outcome varchar(200),
    constraint mentoring_takeaway_pk primary key (id),
    constraint mentoring_takeaway_uk unique (salon_id, staff_id),
    constraint mentoring_takeaway_copied_ck check (copied_on is null or outcome is not null),
    constraint mentoring_takeaway_salon_fk foreign key (salon_id) references mentoring_salon (id),
    constraint mentoring_takeaway_staff_fk foreign key (staff_id) references organization_staff (id)
);
create index mentoring_takeaway_staff_ix on mentoring_takeaway (staff_id);
