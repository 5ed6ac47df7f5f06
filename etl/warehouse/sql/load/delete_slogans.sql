-- Forget all terms; those of the lexicon and the decisions follow, proposed ones at the end of the batch.
delete from slogans;
