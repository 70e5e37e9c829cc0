-- Invented: who led the workshops that Sysmä has held; the travel claim of one of them is still to come.
select set_config('verkosto.actor', 'system:demo', true), set_config('verkosto.request', 'demo', true);

insert into workshop_expert (workshop_id, person_id, hours, travel_claim, travel_settled_on)
select workshop.id, person.id, 7.5, case when workshop.slot = 1 then 'RECEIVED' when workshop.slot = 2 then 'NONE' end,
  case when workshop.slot < 3 then workshop.held_on + 14 end
from workshop join municipality on municipality.id = workshop.municipality_id
  join membership on membership.id = workshop.membership_id join season on season.id = membership.season_id
  cross join (select person_id as id from contact_role where kind = 'EXPERT' order by person_id limit 1) person
where season.number = 8 and municipality.code = '781' and workshop.held_on is not null and workshop.slot < 4;
