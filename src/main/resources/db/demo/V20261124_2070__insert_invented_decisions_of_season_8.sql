-- Board decisions behind the invented memberships of season 8; each says in its note that it is made up.
select set_config('verkosto.actor', 'system:demo', true), set_config('verkosto.request', 'demo', true);

create temporary table told on commit drop as
select municipality.id as municipality_id, municipality.name_fi, municipality.kind, municipality.language in ('SV', 'BILINGUAL_SV') as swedish, d.*
from (values
  ('009', '1613/00.01.03.00/2024', 'JOIN', '2024-11-18', 306, true, null, null, '2024-11-20', '2024-11-27', '2024-12-12'),
  ('016', '1343/00.01.02/2025', 'JOIN', '2025-01-13', 37, true, null, null, '2025-01-15', '2025-01-22', '2025-02-06'),
  ('061', '111/00.04.02/2025', 'JOIN', '2025-03-03', 34, true, null, null, '2025-03-07', '2025-03-14', '2025-03-29'),
  ('075', '236/00.01.03.00/2024', 'JOIN', '2024-11-18', 318, true, null, null, '2024-11-22', '2024-11-29', '2024-12-14'),
  ('081', '1532/00.04.01/2024', 'JOIN', '2024-12-16', 385, true, null, null, '2024-12-20', '2024-12-27', '2025-01-11'),
  ('143', '686/00.04.01/2025', 'JOIN', '2025-02-10', 57, true, null, null, '2025-02-14', '2025-02-21', '2025-03-08'),
  ('146', '1092/00.01.02/2025', 'JOIN', '2025-01-27', 40, true, null, null, '2025-01-31', '2025-02-07', '2025-02-22'),
  ('148', '1849/00.01.03.00/2025', 'JOIN', '2025-02-17', 24, true, null, null, '2025-02-21', '2025-02-28', '2025-03-15'),
  ('149', '769/00.01.02/2024', 'JOIN', '2024-11-11', 359, true, null, null, '2024-11-14', '2024-11-21', '2024-12-06'),
  ('178', '1424/00.04.01/2024', 'JOIN', '2024-11-04', 258, true, null, null, '2024-11-08', '2024-11-15', '2024-11-30'),
  ('211', '188/00.01.03.00/2025', 'JOIN', '2025-01-13', 47, true, null, null, '2025-01-16', '2025-01-23', '2025-02-07'),
  ('280', '182/00.04.01/2025', 'JOIN', '2025-01-20', 54, true, null, null, '2025-01-24', '2025-01-31', '2025-02-15'),
  ('288', '1150/00.04.01/2026', 'JOIN', '2026-08-24', 220, true, null, null, '2026-08-26', '2026-09-02', '2026-09-17'),
  ('320', '492/00.01.02/2024', 'JOIN', '2024-12-02', 358, true, null, null, '2024-12-06', '2024-12-13', '2024-12-28'),
  ('400', '932/00.01.02/2025', 'JOIN', '2025-01-20', 46, true, null, null, '2025-01-24', '2025-01-31', '2025-02-15'),
  ('407', '1379/00.01.02/2025', 'JOIN', '2025-02-24', 50, false, 6, 3, '2025-02-27', '2025-03-06', '2025-03-21'),
  ('434', '1719/00.01.02/2025', 'JOIN', '2025-02-17', 21, true, null, null, '2025-02-20', '2025-02-27', '2025-03-14'),
  ('541', '137/00.01.02/2024', 'JOIN', '2024-11-04', 253, true, null, null, '2024-11-07', '2024-11-14', '2024-11-29'),
  ('543', '976/00.01.03.00/2024', 'JOIN', '2024-12-09', 370, true, null, null, '2024-12-12', '2024-12-19', '2025-01-03'),
  ('576', '919/00.04.02/2025', 'DECLINE', '2025-02-10', 32, true, null, null, '2025-02-12', '2025-02-19', '2025-03-06'),
  ('581', '295/00.01.03.00/2026', 'JOIN', '2026-09-14', 243, true, null, null, '2026-09-16', '2026-09-23', '2026-10-08'),
  ('626', '1846/00.04.01/2025', 'DECLINE', '2025-02-03', 29, true, null, null, '2025-02-05', '2025-02-12', '2025-02-27'),
  ('638', '1850/00.04.02/2025', 'JOIN', '2025-03-10', 27, true, null, null, '2025-03-12', '2025-03-19', '2025-04-03'),
  ('687', '1332/00.01.02/2024', 'JOIN', '2024-12-09', 252, true, null, null, '2024-12-12', '2024-12-19', '2025-01-03'),
  ('734', '782/00.01.02/2025', 'JOIN', '2025-02-03', 37, false, 9, 2, '2025-02-06', '2025-02-13', '2025-02-28'),
  ('758', '995/00.01.02/2024', 'JOIN', '2024-10-28', 327, true, null, null, '2024-10-31', '2024-11-07', '2024-11-22'),
  ('833', '766/00.01.03.00/2025', 'JOIN', '2025-02-03', 42, true, null, null, '2025-02-06', '2025-02-13', '2025-02-28'),
  ('889', '691/00.01.03.00/2025', 'JOIN', '2025-03-10', 44, true, null, null, '2025-03-14', '2025-03-21', '2025-04-05'),
  ('931', '1701/00.04.01/2024', 'JOIN', '2024-11-25', 354, true, null, null, '2024-11-29', '2024-12-06', '2024-12-21')
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
join season on season.number = 8
join membership on membership.municipality_id = told.municipality_id and membership.season_id = season.id
order by meeting_date, code;
