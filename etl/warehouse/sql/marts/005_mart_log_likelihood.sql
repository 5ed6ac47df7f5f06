-- Dunning's log-likelihood of a word's counts in two parts of different size.
create or replace macro mart_log_likelihood(count_a, size_a, count_b, size_b) as
    2 * (
        case when count_a > 0 then
            count_a * ln(count_a * (size_a + size_b) / (size_a * (count_a + count_b)::double))
        else 0 end
        + case when count_b > 0 then
            count_b * ln(count_b * (size_a + size_b) / (size_b * (count_a + count_b)::double))
        else 0 end
    );

comment on macro mart_log_likelihood is 'Log-likelihood of count_a in size_a against count_b in size_b (Dunning 1993, in the two-cell form of Rayson and Garside 2000 that concordancers use); 3.84 is p < 0.05, 6.63 p < 0.01, 15.13 p < 0.0001. Large texts make small differences significant: read it with mart_log_ratio. Scalar macro.';
