-- Forget the links of bands that changed: they are made anew.
delete from reprint_links where band in (select band from changed_bands);
