-- Workshops of season 8 that are planned, confirmed or cancelled, made up. A cancelled one has given its slot back.
select set_config('verkosto.actor', 'system:demo', true), set_config('verkosto.request', 'demo', true);

insert into workshop (membership_id, municipality_id, slot, state, topic, theme_id, kind, planned_on, starts_at, ends_at, remote, place,
  experts, preparation, held_on, participants, report, reported_on, cancel_reason, invented)
select membership.id, municipality.id, w.slot, w.state, demo_topic.topic, theme.id, demo_topic.kind, w.planned_on::date, w.starts_at::time, w.ends_at::time,
  w.remote, w.place, demo_topic.experts, w.preparation, null, null, null, null, w.cancel_reason, true
from (values
  ('178', 3, 'CONFIRMED', 'serv', '2026-11-19', '09:00', '12:00', false, 'Koulukeskus',
    'Ohjelma ja asiantuntijat sovittu; ennakkotehtävä lähetetään viikkoa ennen.', null),
  ('280', 4, 'CONFIRMED', 'exec-sv', '2026-11-27', '17:00', '20:00', false, 'Kommunkansliet, fullmäktigesalen',
    'Programmet är klart, förhandsuppgiften skickas en vecka före.', null),
  ('143', 5, 'CONFIRMED', 'strat4', '2026-11-30', '17:00', '20:00', false, 'Kulttuuritalo',
    'Ohjelma ja asiantuntijat sovittu; ennakkotehtävä lähetetään viikkoa ennen.', null),
  ('009', 5, 'CONFIRMED', 'board', '2026-12-01', '09:00', '15:00', false, 'Kunnantalo, valtuustosali',
    'Ohjelma ja asiantuntijat sovittu; ennakkotehtävä lähetetään viikkoa ennen.', null),
  ('543', 5, 'CONFIRMED', 'strat4', '2026-12-02', '13:00', '16:30', false, 'Kirjasto',
    'Ohjelma ja asiantuntijat sovittu; ennakkotehtävä lähetetään viikkoa ennen.', null),
  ('016', 4, 'CONFIRMED', 'eco', '2026-12-03', '09:00', '15:00', false, 'Kirjasto',
    'Ohjelma ja asiantuntijat sovittu; ennakkotehtävä lähetetään viikkoa ennen.', null),
  ('931', 4, 'CONFIRMED', 'exec', '2026-12-04', '09:00', '12:00', false, 'Kulttuuritalo',
    'Ohjelma ja asiantuntijat sovittu; ennakkotehtävä lähetetään viikkoa ennen.', null),
  ('758', 4, 'CONFIRMED', 'well', '2026-12-08', '17:00', '20:00', true, null,
    'Ohjelma ja asiantuntijat sovittu; ennakkotehtävä lähetetään viikkoa ennen.', null),
  ('149', 5, 'CONFIRMED', 'serv-sv', '2026-12-09', '12:00', '16:00', false, 'Kommunkansliet, fullmäktigesalen',
    'Programmet är klart, förhandsuppgiften skickas en vecka före.', null),
  ('434', 3, 'CONFIRMED', 'code', '2026-12-10', '17:00', '20:00', false, 'Kulttuuritalo',
    'Ohjelma ja asiantuntijat sovittu; ennakkotehtävä lähetetään viikkoa ennen.', null),
  ('638', 4, 'CONFIRMED', 'budget', '2026-12-11', '09:00', '15:00', false, 'Kaupungintalo, valtuustosali',
    'Ohjelma ja asiantuntijat sovittu; ennakkotehtävä lähetetään viikkoa ennen.', null),
  ('075', 4, 'PLANNED', 'budget', '2026-12-14', '09:00', '12:00', false, 'Kaupungintalo, valtuustosali',
    'Päivä varattu, ohjelma valmisteilla.', null),
  ('288', 1, 'CONFIRMED', 'exec-sv', '2026-12-15', '09:00', '12:00', false, 'Kommunkansliet, fullmäktigesalen',
    'Programmet är klart, förhandsuppgiften skickas en vecka före.', null),
  ('178', 4, 'PLANNED', 'prog', '2026-12-16', '09:00', '15:00', false, 'Koulukeskus',
    'Päivä varattu, ohjelma valmisteilla.', null),
  ('638', 5, 'PLANNED', 'dual', '2026-12-17', '09:00', '15:00', true, null,
    'Päivä varattu, ohjelma valmisteilla.', null),
  ('931', 5, 'PLANNED', 'board', '2026-12-17', '17:00', '20:00', false, 'Kulttuuritalo',
    'Päivä varattu, ohjelma valmisteilla.', null),
  ('434', 4, 'PLANNED', 'strat4', '2026-12-18', '13:00', '16:30', false, 'Lukion auditorio',
    'Päivä varattu, ohjelma valmisteilla.', null),
  ('148', 3, 'PLANNED', 'well', null, null, null, false, null,
    'Aihe sovittu johtoryhmän kanssa, päivä auki.', null),
  ('280', 5, 'PLANNED', 'roles-sv', null, null, null, false, null,
    'Temat är överenskommet, dagen är öppen.', null),
  ('581', 1, 'PLANNED', 'eco', null, null, null, false, null,
    'Aihe sovittu johtoryhmän kanssa, päivä auki.', null),
  ('758', 5, 'PLANNED', 'prog', null, null, null, false, null,
    'Aihe sovittu johtoryhmän kanssa, päivä auki.', null),
  ('148', 3, 'CANCELLED', 'board', '2026-05-12', null, null, false, null,
    null, 'Hallituksen kokous samana päivänä; aihe siirrettiin seuraavaan vuoteen.'),
  ('833', 4, 'CANCELLED', 'prog', '2026-09-22', null, null, false, null,
    null, 'Asiantuntija sairastui, uutta päivää ei löytynyt.'),
  ('687', 3, 'CANCELLED', 'strat2', '2026-10-14', null, null, false, null,
    null, 'Liian vähän ilmoittautuneita.'),
  ('734', 3, 'CANCELLED', 'resid', '2025-11-18', null, null, false, null,
    null, 'Aihe vaihdettiin strategian lähtökohtiin.')
) as w (code, slot, state, key, planned_on, starts_at, ends_at, remote, place, preparation, cancel_reason)
join demo_topic using (key)
join municipality using (code)
join season on season.number = 8
join membership on membership.municipality_id = municipality.id and membership.season_id = season.id
join (
  select id, season_id, row_number() over (partition by season_id order by ordinal) as place_in_catalogue
  from season_theme
  where purpose = 'WORKSHOP'
) as theme on theme.season_id = season.id and theme.place_in_catalogue = demo_topic.theme
order by w.planned_on, code;

insert into workshop_audience (workshop_id, audience)
select workshop.id, unnest(demo_topic.audiences)
from workshop
join demo_topic using (topic)
where not exists (select from workshop_audience present where present.workshop_id = workshop.id);
