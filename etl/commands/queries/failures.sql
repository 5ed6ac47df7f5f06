-- The files that could not be read, for `tifawatch status`.
select file_name, reason, remedy from source_files where outcome = 'failed' order by file_name
