-- A printed number, in digits or Chinese numerals below ten thousand.
create or replace macro mart_ordinal(printed) as
    case
        when regexp_full_match(printed, '[0-9]{1,6}') then try_cast(printed as integer)
        when regexp_full_match(printed, '[一二三四五六七八九十百千零]+') then
            1000 * coalesce(
                list_position(
                    ['一', '二', '三', '四', '五', '六', '七', '八', '九'],
                    regexp_extract(printed, '([一二三四五六七八九])千', 1)
                ),
                0
            )
            + 100 * coalesce(
                list_position(
                    ['一', '二', '三', '四', '五', '六', '七', '八', '九'],
                    regexp_extract(printed, '([一二三四五六七八九])百', 1)
                ),
                0
            )
            + case when contains(printed, '十') then 10 else 0 end * coalesce(
                list_position(
                    ['一', '二', '三', '四', '五', '六', '七', '八', '九'],
                    regexp_extract(printed, '([一二三四五六七八九])十', 1)
                ),
                1
            )
            + coalesce(
                list_position(
                    ['一', '二', '三', '四', '五', '六', '七', '八', '九'],
                    regexp_extract(printed, '([一二三四五六七八九])$', 1)
                ),
                0
            )
    end::integer;

comment on macro mart_ordinal is 'A printed number as integer: 11, 六, 十一, 二十三, 一百零五; null for anything else. Scalar macro.';
