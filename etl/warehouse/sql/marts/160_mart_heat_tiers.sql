-- The six tiers of heat and their lower bounds.
create or replace view mart_heat_tiers as
select
    tier,
    tier_rank,
    english,
    from_share::double as from_share,
    source
from (
    values
    ('沸', 6, 'blazing', 0.0518, 'China Media Project, published'),
    ('烫', 5, 'red hot', 0.0129, 'China Media Project, published'),
    ('热', 4, 'hot', 0.0032, 'Tifawatch: the same ratio of about four continued'),
    ('暖', 3, 'warm', 0.0008, 'Tifawatch: the same ratio of about four continued'),
    ('温', 2, 'mild', 0.0002, 'Tifawatch: the same ratio of about four continued'),
    ('冷', 1, 'cold', 0.0, 'Tifawatch: any use below that')
) as tiers (tier, tier_rank, english, from_share, source);

comment on view mart_heat_tiers is 'The six tiers of the China Media Project''s discourse scale with the lower bounds used here, as shares of articles. The project published the bounds of 沸 (5.18 %) and 烫 (1.29 %), as 2,000 and 500 of some 38,600 articles of the People''s Daily in a year; the four lower ones are ours, going on with the ratio of about four (5.18 / 1.29 = 4.02).';
comment on column mart_heat_tiers.tier is 'Name of the tier, hottest first: 沸 烫 热 暖 温 冷.';
comment on column mart_heat_tiers.tier_rank is '6 for 沸 down to 1 for 冷.';
comment on column mart_heat_tiers.english is 'English name.';
comment on column mart_heat_tiers.from_share is 'Lower bound: share of articles with the term, as a fraction.';
comment on column mart_heat_tiers.source is 'Who set the bound.';
