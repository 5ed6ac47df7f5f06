-- From the campaign above to the campaigns below it, with the days between their first uses.
create or replace view mart_term_cascade as
with recursive tree as (
    select
        term,
        level,
        issuer,
        null::varchar as parent,
        term as root,
        1 as depth,
        [term] as path
    from slogans
    where state <> 'rejected' and (parent is null or parent not in (select term from slogans))
    union all
    select
        slogans.term,
        slogans.level,
        slogans.issuer,
        slogans.parent,
        tree.root,
        tree.depth + 1 as depth,
        list_append(tree.path, slogans.term) as path
    from slogans
    inner join tree on tree.term = slogans.parent
    where slogans.state <> 'rejected' and not list_contains(tree.path, slogans.term)
)

select
    tree.root,
    tree.depth,
    tree.path,
    tree.term,
    tree.level,
    tree.issuer,
    tree.parent,
    own.first_date,
    own.last_date,
    own.counties,
    own.uses,
    own.first_date - above.first_date as days_after_parent
from tree
left join mart_term_life as own on own.term = tree.term
left join mart_term_life as above on above.term = tree.parent
where len(tree.path) > 1 or tree.term in (select parent from slogans);

comment on view mart_term_cascade is 'Campaigns with the campaigns below them (slogans.parent), from the top one down: national, province, city, county and town terms. days_after_parent is negative where the files at hand print the lower one first. Terms without parent and without children are not in it; uses and dates are null where nothing at hand prints the term.';
comment on column mart_term_cascade.root is 'Topmost campaign.';
comment on column mart_term_cascade.depth is '1 for the topmost campaign.';
comment on column mart_term_cascade.path is 'Terms from the topmost one down.';
comment on column mart_term_cascade.days_after_parent is 'Days from the first use of the parent to the first use of the term.';
comment on column mart_term_cascade.term is 'The campaign term (slogans.term).';
comment on column mart_term_cascade.level is 'Level that coined the term: national, province, city, county or town.';
comment on column mart_term_cascade.issuer is 'Body that issued it as printed, for example 柯城区委.';
comment on column mart_term_cascade.parent is 'The campaign it belongs to (slogans.term).';
comment on column mart_term_cascade.first_date is 'First day of it, by event.';
comment on column mart_term_cascade.last_date is 'Last day of it, by event.';
comment on column mart_term_cascade.counties is 'Counties whose papers print it; issues without a county are not counted.';
comment on column mart_term_cascade.uses is 'Uses in dated articles of known counties; null where there is none.';
