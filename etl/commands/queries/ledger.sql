-- What every file looked like when it was taken, for the backlog in `tifawatch status`.
select file_name, size_bytes, modified_ns from source_files
