-- Pointwise mutual information of two things occurring together.
create or replace macro mart_pmi(joint, count_a, count_b, total) as
    case when joint > 0 then log2(joint * total / (count_a * count_b::double)) end;

comment on macro mart_pmi is 'Pointwise mutual information in bits (Church and Hanks 1990): 0 is chance, 1 twice as often together as chance. It favours rare things, so ask for a minimum support. Null where they never stand together. Scalar macro.';
