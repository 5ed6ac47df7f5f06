-- Who is printed before whom in lists of names, and when that changed.
create or replace macro mart_printed_order(adcodes := null, date_from := null, date_to := null) as table
with listed as (
    select
        meeting_people.meeting_id,
        meeting_people.name,
        meeting_people.official_id,
        meeting_people.rank,
        mart_meeting_list.meeting_day
    from meeting_people
    inner join mart_meeting_list on mart_meeting_list.meeting_id = meeting_people.meeting_id
    where
        meeting_people.part = 'attend'
        and meeting_people.official_id is not null
        and mart_meeting_list.meeting_day is not null
        and (adcodes is null or list_contains(adcodes, mart_meeting_list.adcode))
        and (date_from is null or mart_meeting_list.meeting_day >= date_from::date)
        and (date_to is null or mart_meeting_list.meeting_day <= date_to::date)
),

pairs as (
    select
        a.official_id as official_id_a,
        a.name as name_a,
        b.official_id as official_id_b,
        b.name as name_b,
        a.meeting_id,
        a.meeting_day,
        a.rank < b.rank as a_first
    from listed as a
    inner join listed as b
        on b.meeting_id = a.meeting_id and a.official_id < b.official_id and a.rank <> b.rank
),

followed as (
    select
        pairs.*,
        lag(a_first) over (
            partition by official_id_a, official_id_b
            order by meeting_day, meeting_id
        ) as a_first_before
    from pairs
),

summed as (
    select
        official_id_a,
        official_id_b,
        any_value(name_a) as name_a,
        any_value(name_b) as name_b,
        count(*) filter (where a_first) as a_before_b,
        count(*) filter (where not a_first) as b_before_a,
        arg_max(a_first, (meeting_day, meeting_id)) as a_first_last,
        max(meeting_day) as last_day,
        max(meeting_day) filter (where a_first <> a_first_before) as changed_on
    from followed
    group by official_id_a, official_id_b
)

select
    case when a_first_last then official_id_a else official_id_b end as official_id_first,
    case when a_first_last then name_a else name_b end as name_first,
    case when a_first_last then official_id_b else official_id_a end as official_id_second,
    case when a_first_last then name_b else name_a end as name_second,
    case when a_first_last then a_before_b else b_before_a end as times_first,
    case when a_first_last then b_before_a else a_before_b end as times_second,
    last_day,
    changed_on
from summed;

comment on macro table mart_printed_order is 'Pairwise precedence (排名): who is printed before whom in the lists of those present at meetings. One row per pair seen together; name_first stood first the last time (last_day), times_first and times_second count how often either order was printed, changed_on is the last day on which the order turned round (null: never). Guests without a post and meetings without a day are left out. Arguments: adcodes of the papers, date_from, date_to. Lists name chair and speakers where the sentence has them, so compare within one kind of meeting.';
