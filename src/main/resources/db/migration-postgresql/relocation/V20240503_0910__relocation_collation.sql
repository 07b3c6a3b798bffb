-- the roll key is compared byte by byte: a prefix is a range, whatever language the database sorts in
alter table relocation_household alter column roll_key type varchar(140) collate "C";
