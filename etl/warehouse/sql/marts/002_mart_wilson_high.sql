-- Upper end of the 95 % Wilson score interval of a share.
create or replace macro mart_wilson_high(hits, trials) as
    case when trials > 0 then least(
        1.0,
        (hits / trials + 3.841458820694124 / (2 * trials)
            + 1.959963984540054 * sqrt(
                hits / trials * (1 - hits / trials) / trials
                + 3.841458820694124 / (4.0 * trials * trials)
            ))
        / (1 + 3.841458820694124 / trials)
    ) end;

comment on macro mart_wilson_high is 'Upper end of the 95 % Wilson score interval of hits among trials (Wilson 1927, z = 1.96); null where there are no trials. Scalar macro.';
