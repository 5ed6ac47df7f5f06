-- Tier of heat by share of articles.
create or replace macro mart_tier(share) as
    case
        when share >= 0.0518 then '沸'
        when share >= 0.0129 then '烫'
        when share >= 0.0032 then '热'
        when share >= 0.0008 then '暖'
        when share >= 0.0002 then '温'
        when share > 0 then '冷'
    end;

comment on macro mart_tier is 'Tier of heat by share of articles, with the bounds of mart_heat_tiers; null for no use. It does not look at the denominator: mart_heat does. Scalar macro.';
