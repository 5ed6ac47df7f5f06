-- The list of changed bands has done its work.
drop table changed_bands;
