-- First day of the day, week, month or year that a day belongs to.
create or replace macro mart_period_start(grain, day) as date_trunc(grain, day)::date;

comment on macro mart_period_start is 'First day of the period (grain: day, week, month, quarter or year) that a day belongs to; weeks begin on Monday. Scalar macro.';
