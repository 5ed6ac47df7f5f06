-- Dunning's log-likelihood of two things occurring together, from the four-cell table.
create or replace macro mart_association(joint, count_a, count_b, total) as
    2 * (
        case when joint > 0 then joint * ln(joint * total / (count_a * count_b::double)) else 0 end
        + case when count_a > joint then
            (count_a - joint) * ln((count_a - joint) * total / (count_a * (total - count_b)::double))
        else 0 end
        + case when count_b > joint then
            (count_b - joint) * ln((count_b - joint) * total / ((total - count_a) * count_b::double))
        else 0 end
        + case when total + joint > count_a + count_b then
            (total - count_a - count_b + joint)
            * ln((total - count_a - count_b + joint) * total / ((total - count_a) * (total - count_b)::double))
        else 0 end
    );

comment on macro mart_association is 'Log-likelihood of two things standing together in joint of total places, one in count_a of them, the other in count_b (Dunning 1993, four cells); it grows with attraction and with avoidance alike, so read it with the sign of mart_pmi. Scalar macro.';
