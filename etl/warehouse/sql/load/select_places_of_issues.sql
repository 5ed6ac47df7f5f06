-- All places that have issues.
select distinct adcode from issues where adcode is not null order by adcode;
