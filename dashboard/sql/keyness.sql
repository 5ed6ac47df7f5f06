-- What one county prints more than all others: size by log ratio, confidence by log-likelihood.
select
    term,
    focus_uses,
    rest_uses,
    focus_articles,
    focus_per_10000,
    rest_per_10000,
    log_likelihood,
    log_ratio
from mart_keyness(adcodes := $adcodes, date_from := $date_from, date_to := $date_to, basis := $basis, with_reprints := $with_reprints)
where log_ratio > 0
order by log_likelihood desc, log_ratio desc, term
limit $top;
