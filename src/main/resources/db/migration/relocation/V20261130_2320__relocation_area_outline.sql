-- where an area lies: its corners, a line each, in the system they were taken in
alter table relocation_area add column outline varchar(4000);
alter table relocation_area add column outline_crs varchar(10);
alter table relocation_area add column outline_quality varchar(10);
alter table relocation_area add constraint relocation_area_outline_ck check (
    (outline is null and outline_crs is null and outline_quality is null)
    or (outline is not null and outline_crs in ('WGS84', 'CGCS2000', 'GCJ02', 'BD09')
        and outline_quality in ('EXACT', 'APPROX')));
