-- Made-up people of the members of seasons 8 and 9. Nobody of this name works there, or it is by chance; addresses lead nowhere. Some
-- members lack a first liaison or a billing contact on purpose, so that the start page has something to say.
select set_config('verkosto.actor', 'system:demo', true), set_config('verkosto.request', 'demo', true);

-- Those who have an account to try the program out.
insert into person (first_name, last_name, title, acting, language, email, phone, organisation, municipality_id, account_id)
select split_part(account.name, ' ', 1), split_part(account.name, ' ', 2), title, acting, account.language, account.email, phone,
  organisation, municipality.id, account.id
from (values
  ('koordinaattori', 'kehittämispäällikkö', null, 'KUNTALIITTO', null, '+358500000001'),
  ('fcg', 'johtava konsultti', null, 'FCG', null, '+358500000002'),
  ('sysma', 'hallintojohtaja', null, 'MUNICIPALITY', '781', '+358500000003'),
  ('utajarvi', 'kehittämisjohtaja', 'VT', 'MUNICIPALITY', '889', '+358500000004'),
  ('juva', 'hallintojohtaja', null, 'MUNICIPALITY', '178', '+358500000005'),
  ('loviisa', 'utvecklingsdirektör', null, 'MUNICIPALITY', '434', '+358500000006'),
  ('hamina', 'kehittämispäällikkö', null, 'MUNICIPALITY', '075', null)
) as p (account, title, acting, organisation, code, phone)
join account on account.email = p.account || '@verkosto.example'
left join municipality on municipality.code = p.code;

insert into contact_role (person_id, municipality_id, kind, is_primary, valid_from, valid_to, end_reason)
select person.id, municipality.id, r.kind, first, valid_from::date, valid_to::date, reason
from (values
  ('koordinaattori', 'COORDINATOR', null, false, '2024-08-01', null, null),
  ('fcg', 'COORDINATOR', null, false, '2024-08-01', null, null),
  ('fcg', 'EXPERT', null, false, '2024-08-01', null, null),
  ('sysma', 'LIAISON', '781', true, '2025-01-27', null, null),
  ('utajarvi', 'LIAISON', '889', true, '2025-02-10', null, null),
  ('juva', 'LIAISON', '178', true, '2024-11-04', null, null),
  ('juva', 'DEPUTY', '687', false, '2025-03-01', null, null),
  ('loviisa', 'LIAISON', '434', true, '2025-01-01', null, null),
  ('hamina', 'LIAISON', '075', true, '2024-11-18', '2026-08-01', 'Siirtyi toiseen työhön.')
) as r (account, kind, code, first, valid_from, valid_to, reason)
join account on account.email = r.account || '@verkosto.example'
join person on person.account_id = account.id
left join municipality on municipality.code = r.code;

-- The others: for each member a liaison, a billing contact and a mayor, named from a list.
create temporary table demo_person on commit drop as
select municipality.id as municipality_id, k.kind, municipality.language in ('SV', 'BILINGUAL_SV') as swedish,
  (row_number() over (order by k.kind, municipality.code))::int as number,
  search_form(replace(replace(municipality.name_fi, ' ', ''), '-', '')) as domain, municipality.kind as form
from municipality
cross join (values ('LIAISON'), ('BILLING'), ('MAYOR')) as k (kind)
where exists (select from membership join season on season.id = membership.season_id
    where membership.municipality_id = municipality.id and season.number in (8, 9)
      and membership.state in ('JOINED', 'CONTRACTED', 'ACTIVE'))
  and not (k.kind = 'LIAISON' and municipality.code in ('075', '781', '889', '178', '434', '280', '320'))
  and not (k.kind = 'BILLING' and municipality.code in ('178', '280', '146'));

insert into person (first_name, last_name, title, acting, language, email, phone, organisation, municipality_id)
select first_name, last_name,
  case when kind = 'LIAISON' and swedish then 'förvaltningsdirektör'
    when kind = 'LIAISON' then (array['hallintojohtaja', 'kehittämispäällikkö', 'hallintopäällikkö'])[1 + number % 3]
    when kind = 'BILLING' and swedish then 'ekonomichef'
    when kind = 'BILLING' then (array['talousjohtaja', 'taloussihteeri', 'controller'])[1 + number % 3]
    when swedish then case when form = 'CITY' then 'stadsdirektör' else 'kommundirektör' end
    when form = 'CITY' then 'kaupunginjohtaja' else 'kunnanjohtaja' end,
  case when number % 11 = 0 then 'VT' when number % 17 = 0 then 'VS' end,
  case when swedish then 'sv' else 'fi' end,
  search_form(first_name || '.' || last_name) || '@' || domain || '.example',
  case when number % 4 <> 0 then '+3585000' || lpad((100 + number)::text, 5, '0') end,
  'MUNICIPALITY', municipality_id
from demo_person
cross join lateral (select
  (array['Ilta', 'Onni', 'Vilja', 'Tuisku', 'Armas', 'Lumi', 'Eevert', 'Pihla', 'Kaarlo', 'Venla', 'Urho', 'Sointu', 'Taisto'])
    [1 + number % 13] as first_name,
  (array['Kuvitteinen', 'Esimerkinen', 'Keksitynsaari', 'Mallila', 'Sepitelmä', 'Tarulainen', 'Harjoitus', 'Kokeilija', 'Luonnosmaa',
    'Satumäki', 'Testilä'])[1 + number % 11] as last_name) as names;

insert into contact_role (person_id, municipality_id, kind, is_primary, valid_from)
select person.id, person.municipality_id, demo_person.kind, demo_person.kind = 'LIAISON', date '2025-01-01'
from demo_person
join person on person.municipality_id = demo_person.municipality_id and person.account_id is null
  and person.title is not null
  and case demo_person.kind
    when 'MAYOR' then person.title in ('kunnanjohtaja', 'kaupunginjohtaja', 'kommundirektör', 'stadsdirektör')
    when 'BILLING' then person.title in ('talousjohtaja', 'taloussihteeri', 'controller', 'ekonomichef')
    else person.title in ('hallintojohtaja', 'kehittämispäällikkö', 'hallintopäällikkö', 'förvaltningsdirektör') end;
