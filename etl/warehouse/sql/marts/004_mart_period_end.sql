-- Last day of the day, week, month or year that a day belongs to.
create or replace macro mart_period_end(grain, day) as
    (date_trunc(grain, day) + ('1 ' || grain)::interval - interval 1 day)::date;

comment on macro mart_period_end is 'Last day of the period (grain: day, week, month, quarter or year) that a day belongs to. Scalar macro.';
