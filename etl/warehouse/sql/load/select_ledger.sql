-- What every file looked like when it was taken.
select file_name, size_bytes, modified_ns, changed_ns from source_files;
