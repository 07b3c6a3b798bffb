-- the list of households by floor area: in the whole scope, and in one area, where walking the whole order would be long
create index relocation_hh_floor_area_ix on relocation_household (registered_area, roll_key);
create index relocation_hh_area_floor_ix on relocation_household (area_id, registered_area, roll_key);
