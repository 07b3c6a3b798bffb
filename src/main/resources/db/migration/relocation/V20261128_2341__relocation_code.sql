-- the code lists of the roll go to the lists of the whole system, with names for readers of English
insert into platform_code (list_code, code, name, name_en, sort_no, valid_from, valid_to)
    select 'relocation.' || list_code, code, name, name, sort_no, valid_from, valid_to from relocation_code;
drop table relocation_code;
update platform_code set name_en = case code
    when 'PRIVATE' then 'Private'
    when 'PUBLIC_DIRECT' then 'Public, run by the housing office'
    when 'PUBLIC_SELF' then 'Public, run by its owner'
    when 'COLLECTIVE' then 'Collective'
    when 'UNIT' then 'Owned by an organisation'
    else name end where list_code = 'relocation.ownership';
update platform_code set name_en = case code
    when 'STATE' then 'State-owned'
    when 'COLLECTIVE' then 'Collective'
    else name end where list_code = 'relocation.land-nature';
update platform_code set name_en = case code
    when 'DWELLING' then 'Dwelling'
    when 'SHOP' then 'Shop'
    when 'OFFICE' then 'Office'
    when 'WORKSHOP' then 'Workshop'
    when 'ANNEX' then 'Annex'
    else name end where list_code = 'relocation.house-use';
update platform_code set name_en = case code
    when 'STEEL' then 'Steel'
    when 'STEEL_CONCRETE' then 'Steel and concrete'
    when 'BRICK_CONCRETE' then 'Brick and concrete'
    when 'BRICK_TIMBER' then 'Brick and timber'
    when 'OTHER' then 'Other'
    else name end where list_code = 'relocation.structure';
update platform_code set name_en = case code
    when 'ID_CARD' then 'Identity card'
    when 'CREDIT_CODE' then 'Unified social credit code'
    when 'OFFICER_CARD' then 'Officer’s card'
    when 'PASSPORT' then 'Passport'
    when 'RESIDENCE_HMT' then 'Residence permit for Hong Kong, Macao and Taiwan residents'
    when 'RESIDENCE_FOREIGN' then 'Foreign permanent resident card'
    when 'OTHER' then 'Other'
    else name end where list_code = 'relocation.id-type';
update platform_code set name_en = case code
    when '01' then 'Dissatisfied with the standard'
    when '02' then 'Dispute over shares or inheritance in the family'
    when '03' then 'Ownership unclear'
    when '04' then 'Dispute over the recognised area'
    when '05' then 'Finding of unlawful building'
    when '06' then 'Mortgaged or seized'
    when '07' then 'Dissatisfied with type or place of the flats'
    when '08' then 'Out of reach or elsewhere'
    when '09' then 'Dispute over the appraisal of business loss'
    when '10' then 'Dispute over a lease'
    when '11' then 'Waiting and watching'
    when '12' then 'Special hardship'
    when '99' then 'Other'
    else name end where list_code = 'relocation.stay-reason';
