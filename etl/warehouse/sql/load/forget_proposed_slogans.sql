-- A term that was only proposed goes when its last use goes.
delete from slogans
where state = 'proposed' and term not in (select term from slogan_uses);
