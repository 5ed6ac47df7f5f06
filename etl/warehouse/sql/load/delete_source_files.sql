-- Forget files that have gone, or are about to be recorded anew.
delete from source_files where file_name in (select file_name from stale_files);
