-- A number of 40 characters with a figure in every other place, each written with ten figures, fits.
alter table relocation_household alter column roll_key set data type varchar(320);
