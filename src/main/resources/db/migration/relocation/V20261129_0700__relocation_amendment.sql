-- dated facts that were put right or withdrawn: what stood before, why, by whom
create table relocation_amendment (
    id bigint not null,
    version bigint not null,
    household_id bigint not null,
    scope varchar(15) not null,
    kind varchar(10) not null,
    before_text varchar(2000) not null,
    after_text varchar(2000),
    reason varchar(200),
    floor_change numeric(12,2) not null,
    land_change numeric(12,2) not null,
    amended_on date not null,
    amended_at timestamp with time zone not null,
    amended_by varchar(60) not null,
    constraint relocation_amendment_pk primary key (id),
    constraint relocation_amendment_kind_ck check (kind in ('VISIT', 'SURVEY', 'STAGE', 'AREA')),
    constraint relocation_amendment_fk foreign key (household_id) references relocation_household (id)
);
create index relocation_amendment_ix on relocation_amendment (household_id, amended_at);

-- the latest visit a roll told of: what is left of it when a recorded visit is withdrawn
alter table relocation_household add column listed_visit_on date;
update relocation_household set listed_visit_on = last_visit_on
    where last_visit_on is not null and not exists
        (select 1 from relocation_visit v
         where v.household_id = relocation_household.id and v.visited_on = relocation_household.last_visit_on);
