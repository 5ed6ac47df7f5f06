-- Every fingerprint is in the links now.
update article_fingerprints set is_linked = true where not is_linked;
