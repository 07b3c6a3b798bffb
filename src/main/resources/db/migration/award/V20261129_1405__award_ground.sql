-- for how long the name on a certificate is kept, from a day on until the next edition
create table award_terms (
    id bigint not null,
    version bigint not null,
    valid_from date not null,
    keep_days integer not null,
    constraint award_terms_pk primary key (id),
    constraint award_terms_uk unique (valid_from)
);
insert into award_terms values (1, 1, date '2020-01-01', 1825);

create table award_certificate (
    id bigint not null,
    version bigint not null,
    certificate_no varchar(20) not null,
    kind varchar(10) not null,
    subject varchar(20) not null,
    scope varchar(15) not null,
    title varchar(80) not null,
    statement varchar(400) not null,
    holder_sealed varchar(400),
    issued_on date not null,
    issued_by varchar(60) not null,
    revoked_on date,
    revoked_by varchar(60),
    reason varchar(200),
    constraint award_certificate_pk primary key (id),
    constraint award_certificate_uk unique (certificate_no),
    constraint award_certificate_kind_ck check (kind in ('COURSE', 'TRAINING')),
    constraint award_certificate_revoked_ck check ((revoked_on is null) = (reason is null))
);
create index award_certificate_subject_ix on award_certificate (subject);
create index award_certificate_scope_ix on award_certificate (scope, issued_on);
