-- the list of households by last visit, those never visited first; other databases have no index of an expression
create index relocation_hh_last_visit_ix on relocation_household (coalesce(last_visit_on, date '1970-01-01'), roll_key);
create index relocation_hh_area_visit_ix on relocation_household
    (area_id, coalesce(last_visit_on, date '1970-01-01'), roll_key);
