-- Nobody stays who appears in no article any more.
delete from officials
where official_id not in (select official_id from appearances);
