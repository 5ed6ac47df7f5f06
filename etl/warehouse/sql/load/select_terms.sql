-- Every term that the warehouse knows.
select slogans.term from slogans;
