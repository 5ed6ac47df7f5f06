"""The warehouse: numbered snapshots, the users' copy, and the only connections to DuckDB that write."""
