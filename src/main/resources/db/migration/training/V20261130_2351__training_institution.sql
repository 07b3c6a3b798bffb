-- institutions the academy works with; a renewal is a further agreement, so that of any day it is known which were in force
create table training_institution (
    id bigint not null,
    version bigint not null,
    code varchar(20) not null,
    name varchar(60) not null,
    name_key varchar(60) not null,
    teaches varchar(200) not null,
    agreement_no varchar(40) not null,
    until_on date not null,
    constraint training_institution_pk primary key (id),
    constraint training_institution_uk unique (code),
    constraint training_institution_name_uk unique (name_key)
);
create table training_agreement (
    institution_id bigint not null,
    agreement_no varchar(40) not null,
    from_on date not null,
    to_on date not null,
    constraint training_agreement_pk primary key (institution_id, from_on),
    constraint training_agreement_ck check (from_on <= to_on),
    constraint training_agreement_fk foreign key (institution_id) references training_institution (id)
);
create table training_served (
    institution_id bigint not null,
    function_code varchar(30) not null,
    constraint training_served_pk primary key (institution_id, function_code),
    constraint training_served_fk foreign key (institution_id) references training_institution (id)
);

-- the institution a class is held with
alter table training_class add column institution_code varchar(20);
create index training_class_institution_ix on training_class (institution_code);
