-- 党群服务中心 with their positions; a position without its coordinate system is worth nothing
create table organization_centre (
    id bigint not null,
    version bigint not null,
    code varchar(20) not null,
    name varchar(80) not null,
    centre_level varchar(20) not null,
    scope varchar(15) not null,
    address varchar(120),
    lng numeric(9, 6),
    lat numeric(8, 6),
    crs varchar(10),
    position_quality varchar(10) not null,
    on_map_from date,
    on_map_to date,
    opened_on date not null,
    closed_on date,
    remark varchar(200),
    constraint organization_centre_pk primary key (id),
    constraint organization_centre_code_uq unique (code),
    constraint organization_centre_scope_fk foreign key (scope) references organization_region (code),
    constraint organization_centre_level_ck check (centre_level in ('DISTRICT', 'STREET', 'COMMUNITY', 'PARK')),
    constraint organization_centre_crs_ck check (crs in ('WGS84', 'CGCS2000', 'GCJ02', 'BD09')),
    constraint organization_centre_qual_ck check (position_quality in ('EXACT', 'APPROX', 'NONE')),
    constraint organization_centre_pos_ck check (
        (position_quality = 'NONE' and lng is null and lat is null and crs is null)
        or (position_quality <> 'NONE' and lng is not null and lat is not null and crs is not null)),
    constraint organization_centre_map_ck check (on_map_from is null or position_quality <> 'NONE'),
    constraint organization_centre_mapto_ck check (on_map_to is null or on_map_to >= on_map_from),
    constraint organization_centre_time_ck check (closed_on is null or closed_on >= opened_on)
);
create index organization_centre_scope_ix on organization_centre (scope, code);
