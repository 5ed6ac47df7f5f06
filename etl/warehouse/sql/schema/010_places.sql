-- Counties, cities, districts and banners of China, and the cities and provinces above them (GB/T 2260).
create table places (
    adcode varchar not null,
    county varchar not null,
    city varchar,
    province varchar not null,
    level varchar not null,
    former_names varchar[] not null
);

comment on table places is 'Counties, cities, districts and banners of China, and the cities and provinces above them (GB/T 2260).';
comment on column places.adcode is 'Six-digit administrative code of GB/T 2260, for example 330802.';
comment on column places.county is 'Name of the unit as printed in full, for example 柯城区.';
comment on column places.city is 'Prefecture-level unit above it, for example 衢州市; null where it has none.';
comment on column places.province is 'Province-level unit, for example 浙江省.';
comment on column places.level is 'county, city or province.';
comment on column places.former_names is 'Names it bore before, for example 衢县.';
