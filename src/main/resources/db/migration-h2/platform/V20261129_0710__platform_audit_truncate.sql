-- no trigger sees a table emptied as a whole, but one that another table refers to cannot be
create table platform_audit_hold (
    seq bigint not null,
    constraint platform_audit_hold_pk primary key (seq),
    constraint platform_audit_hold_fk foreign key (seq) references platform_audit_link (seq)
);
