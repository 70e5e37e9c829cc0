create table region (
  code text primary key constraint region_code_form check (code ~ '^\d{2}$'),
  name_fi text collate "fi-x-icu" not null,
  name_sv text not null
);

create table municipality (
  id bigint generated always as identity primary key,
  version int not null default 0,
  code text not null constraint municipality_code_taken unique constraint municipality_code_form check (code ~ '^\d{3}$'),
  name_fi text collate "fi-x-icu" not null,
  name_sv text collate "fi-x-icu" not null,
  kind text not null constraint municipality_kind_known check (kind in ('CITY', 'MUNICIPALITY')),
  language text not null constraint municipality_language_known check (language in ('FI', 'SV', 'BILINGUAL_FI', 'BILINGUAL_SV')),
  region_code text not null references region (code),
  latitude numeric(7, 4) not null,
  longitude numeric(7, 4) not null
);

-- The population on 31 December of the year.
create table population_figure (
  municipality_id bigint not null references municipality (id),
  year int not null constraint population_figure_year_sane check (year between 1900 and 2200),
  population int not null constraint population_figure_positive check (population > 0),
  source text not null,
  primary key (municipality_id, year)
);

-- A municipality that was merged into another: its old name and code still lead somewhere.
create table former_municipality (
  code text primary key constraint former_municipality_code_form check (code ~ '^\d{3}$'),
  name_fi text collate "fi-x-icu" not null,
  name_sv text collate "fi-x-icu" not null,
  merged_on date not null,
  successor_id bigint not null references municipality (id)
);

create index former_municipality_by_successor on former_municipality (successor_id);

-- Search compares what people type without case and accents: "hameenlinna" finds Hämeenlinna.
create function search_form(value text) returns text
  language sql immutable parallel safe strict as $$ select lower(public.unaccent('public.unaccent'::regdictionary, value)) $$;
