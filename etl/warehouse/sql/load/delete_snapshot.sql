-- The row of the snapshot that this file was copied from.
delete from snapshot;
