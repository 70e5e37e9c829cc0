-- Board decisions behind the invented recruiting of season 9; each says in its note that it is made up.
select set_config('verkosto.actor', 'system:demo', true), set_config('verkosto.request', 'demo', true);

create temporary table told on commit drop as
select municipality.id as municipality_id, municipality.name_fi, municipality.kind, municipality.language in ('SV', 'BILINGUAL_SV') as swedish, d.*
from (values
  ('016', '401/00.04.02/2026', 'JOIN', '2026-10-26', 214, true, null, null, '2026-10-30', '2026-11-06', '2026-11-21'),
  ('061', '1558/00.04.02/2026', 'JOIN', '2026-11-02', 238, true, null, null, '2026-11-06', '2026-11-13', '2026-11-28'),
  ('081', '167/00.04.01/2026', 'JOIN', '2026-11-09', 218, true, null, null, '2026-11-13', '2026-11-20', '2026-12-05'),
  ('143', '594/00.04.01/2026', 'JOIN', '2026-11-02', 218, true, null, null, '2026-11-06', '2026-11-13', '2026-11-28'),
  ('148', '200/00.01.03.00/2026', 'JOIN', '2026-11-09', 291, true, null, null, '2026-11-12', '2026-11-19', '2026-12-04'),
  ('178', '1265/00.04.01/2026', 'POSTPONED', '2026-11-16', 381, null, null, null, null, null, null),
  ('211', '299/00.04.02/2026', 'JOIN', '2026-10-19', 304, true, null, null, '2026-10-21', '2026-10-28', '2026-11-12'),
  ('407', '230/00.04.01/2026', 'DECLINE', '2026-11-09', 361, false, 6, 3, '2026-11-13', '2026-11-20', '2026-12-05'),
  ('541', '1867/00.04.01/2026', 'JOIN', '2026-10-26', 373, true, null, null, '2026-10-28', '2026-11-04', '2026-11-19'),
  ('543', '1300/00.01.03.00/2026', 'JOIN', '2026-11-16', 229, true, null, null, '2026-11-19', '2026-11-26', '2026-12-11'),
  ('638', '1071/00.04.01/2026', 'JOIN', '2026-11-16', 252, true, null, null, '2026-11-19', '2026-11-26', '2026-12-11'),
  ('734', '1510/00.01.03.00/2026', 'JOIN', '2026-10-26', 229, false, 9, 2, '2026-10-30', '2026-11-06', '2026-11-21')
) as d (code, case_number, outcome, meeting_date, section, unanimous, votes_for, votes_against, published_on, notified_on, final_on)
join municipality using (code);

insert into municipal_case (municipality_id, case_number)
select municipality_id, case_number from told;

insert into decision (case_id, municipality_id, season_id, body_kind, body_name, meeting_date, section, title, preparer_title,
  presenter_title, proposal, resolution, outcome, unanimous, votes_for, votes_against, annual_fee, total_fee, proceedings_note,
  minutes_status, published_on, notified_on, final_on)
select municipal_case.id, told.municipality_id, season.id, 'BOARD',
  case when kind = 'CITY' then case when swedish then 'Stadsstyrelsen' else 'Kaupunginhallitus' end
    else case when swedish then 'Kommunstyrelsen' else 'Kunnanhallitus' end end,
  meeting_date::date, section, 'USO-verkostoon osallistuminen kaudella ' || season.number, 'hallintojohtaja',
  case when kind = 'CITY' then 'kaupunginjohtaja' else 'kunnanjohtaja' end,
  name_fi || case outcome when 'DECLINE' then ' ei osallistu' else ' osallistuu' end || ' USO-verkostoon kaudella ' || season.number || '.',
  case outcome when 'POSTPONED' then 'Asia jätettiin pöydälle.' else 'Ehdotus hyväksyttiin.' end,
  outcome, unanimous, votes_for, votes_against, membership.annual_fee, 2 * membership.annual_fee, 'Keksitty esimerkki.',
  case when published_on is not null then 'Tarkastettu' end, published_on::date, notified_on::date, final_on::date
from told
join municipal_case using (municipality_id, case_number)
join season on season.number = 9
join membership on membership.municipality_id = told.municipality_id and membership.season_id = season.id
order by meeting_date, code;
