-- Hardie's log ratio: how many times doubled the rate in one part is against the other.
create or replace macro mart_log_ratio(count_a, size_a, count_b, size_b) as
    log2(
        (greatest(count_a, 0.5) / size_a::double)
        / (greatest(count_b, 0.5) / size_b::double)
    );

comment on macro mart_log_ratio is 'Binary logarithm of the ratio of two rates (Hardie 2014): 1 is twice, 2 four times, -1 half. A count of zero is taken as 0.5, so the ratio stays finite. Scalar macro.';
