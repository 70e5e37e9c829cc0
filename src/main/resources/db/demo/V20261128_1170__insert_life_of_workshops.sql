-- What has come beside the workshops of season 8, made up: ideas, a consulting order beyond the quota, a report that waits for approval,
-- one that is kept internal, what the reports came to, experts with their hours, and what the participants of Sysmä's workshop said.
select set_config('verkosto.actor', 'system:demo', true), set_config('verkosto.request', 'demo', true);

insert into workshop (membership_id, municipality_id, state, topic, preparation, invented)
select membership.id, municipality.id, 'IDEA', topic, preparation, true
from (values
  ('781', 'Valtuuston itsearviointi kauden lopussa', 'Puheenjohtajisto ehdottaa; aikaa ei ole vielä varattu.'),
  ('889', 'Luottamushenkilöiden ja viranhaltijoiden työnjako', 'Johtoryhmä palaa asiaan tammikuussa.'),
  ('434', 'Koncernstyrningens spelregler', null)
) as i (code, topic, preparation)
join municipality using (code)
join season on season.number = 8
join membership on membership.municipality_id = municipality.id and membership.season_id = season.id;

insert into workshop_kind (workshop_id, kind)
select id, 'CO_DEVELOPMENT' from workshop where state = 'IDEA' and not exists (select from workshop_kind where workshop_id = workshop.id);

update workshop set results = 'Kolme painopistettä ja niiden omistajat kirjattiin.',
  next_steps = 'Kunnanhallitus käsittelee ehdotuksen seuraavassa kokouksessaan.', version = version + 1
where state = 'REPORTED' and slot = 1 and invented
  and membership_id in (select membership.id from membership join season on season.id = season_id where season.number = 8);

update workshop set approved_on = null, version = version + 1
where state = 'REPORTED' and id = (select max(workshop.id) from workshop join municipality on municipality.id = municipality_id
  where code = '149' and workshop.state = 'REPORTED');

update workshop set internal = true, version = version + 1
where state = 'REPORTED' and slot = 3
  and municipality_id = (select id from municipality where code = '781');

insert into workshop_expert (workshop_id, person_id, hours)
select workshop.id, person.id, 7.5
from workshop join membership on membership.id = membership_id join season on season.id = season_id
  cross join (select person_id as id from contact_role where kind = 'EXPERT' order by person_id limit 1) person
where season.number = 8 and workshop.state = 'CONFIRMED' and workshop.planned_on between '2026-12-01' and '2026-12-04';

insert into feedback_link (workshop_id, token)
select workshop.id, 'palaute-esimerkki' from workshop join municipality on municipality.id = municipality_id
  join membership on membership.id = membership_id join season on season.id = season_id
where code = '781' and season.number = 8 and workshop.slot = 4 and workshop.state = 'HELD';

insert into feedback (workshop_id, useful, goals, expertise, heard, followed_up, words)
select feedback_link.workshop_id, a, b, c, d, e, words
from feedback_link cross join (values
  (5, 4, 5, 5, 4, 'Erityisen hyödyllistä oli saada valtuusto ja johtoryhmä saman pöydän ääreen.'),
  (4, 4, 4, 5, 3, null),
  (5, 5, 4, 4, 4, 'Aikaa keskustelulle olisi saanut olla enemmän.'),
  (3, 4, 4, 4, 2, null)
) as f (a, b, c, d, e, words);
