-- Workshops of season 8 that have been held, made up; six of them still wait for their report.
select set_config('verkosto.actor', 'system:demo', true), set_config('verkosto.request', 'demo', true);

insert into workshop (membership_id, municipality_id, slot, state, topic, theme_id, kind, planned_on, starts_at, ends_at, remote, place,
  experts, preparation, held_on, participants, report, reported_on, cancel_reason, invented)
select membership.id, municipality.id, w.slot, case when w.reported_on is null then 'HELD' else 'REPORTED' end, demo_topic.topic,
  theme.id, demo_topic.kind,
  w.held_on::date, w.starts_at::time, w.ends_at::time, w.remote, w.place, demo_topic.experts, null, w.held_on::date, w.participants,
  case when w.reported_on is not null then demo_topic.report end, w.reported_on::date, null, true
from (values
  ('009', 1, 'roles', '2025-03-27', '09:00', '12:00', false, 'Kunnantalo, valtuustosali', 24, '2025-04-02'),
  ('734', 1, 'roles', '2025-04-15', '09:00', '12:00', false, 'Kaupungintalo, valtuustosali', 27, '2025-05-02'),
  ('833', 1, 'strat1', '2025-04-15', '13:00', '16:30', false, 'Seurojentalo', 28, '2025-05-02'),
  ('143', 1, 'code', '2025-04-28', '09:00', '12:00', false, 'Kaupungintalo, valtuustosali', 20, '2025-05-12'),
  ('320', 1, 'strat1', '2025-04-28', '13:00', '16:30', false, 'Kaupungintalo, valtuustosali', 26, '2025-05-05'),
  ('543', 1, 'roles', '2025-05-06', '17:00', '20:00', false, 'Koulukeskus', 25, '2025-05-26'),
  ('061', 1, 'start', '2025-05-13', '09:00', '12:00', true, null, 24, '2025-05-23'),
  ('781', 1, 'start', '2025-05-14', '09:00', '15:00', false, 'Kunnantalo, valtuustosali', 24, '2025-05-26'),
  ('541', 1, 'start', '2025-05-15', '09:00', '15:00', false, 'Lukion auditorio', 19, '2025-05-19'),
  ('407', 1, 'dual', '2025-05-20', '17:00', '20:00', false, 'Kirjasto', 27, '2025-06-09'),
  ('149', 1, 'start-sv', '2025-05-23', '09:00', '12:00', false, 'Kommunkansliet, fullmäktigesalen', 21, '2025-06-03'),
  ('146', 1, 'start', '2025-05-27', '09:00', '12:00', true, null, 28, '2025-06-09'),
  ('081', 1, 'start', '2025-05-28', '09:00', '12:00', false, 'Kirjasto', 21, '2025-06-05'),
  ('638', 1, 'start', '2025-05-30', '13:00', '16:30', false, 'Kaupunginkirjasto', 27, '2025-06-03'),
  ('931', 1, 'start', '2025-06-05', '12:00', '16:00', false, 'Kaupunginkirjasto', 24, '2025-06-26'),
  ('211', 1, 'start', '2025-06-06', '09:00', '12:00', false, 'Lukion auditorio', 26, '2025-06-23'),
  ('434', 1, 'start', '2025-06-09', '17:00', '20:00', false, 'Kaupungintalo, valtuustosali', 27, '2025-06-18'),
  ('016', 1, 'start', '2025-06-11', '09:00', '15:00', false, 'Koulukeskus', 25, '2025-06-30'),
  ('075', 1, 'roles', '2025-08-14', '09:00', '12:00', false, 'Kaupunginkirjasto', 18, '2025-09-02'),
  ('687', 1, 'start', '2025-08-18', '17:00', '20:00', true, null, 23, '2025-09-04'),
  ('146', 2, 'fore', '2025-08-21', '09:00', '12:00', false, 'Kirjasto', 21, '2025-09-10'),
  ('320', 2, 'eco', '2025-08-29', null, null, false, null, 0, '2025-09-04'),
  ('009', 2, 'strat3', '2025-09-05', '12:00', '16:00', false, 'Seurojentalo', 12, '2025-09-12'),
  ('148', 1, 'start', '2025-09-09', '09:00', '15:00', false, 'Seurojentalo', 18, '2025-09-22'),
  ('781', 2, 'strat1', '2025-09-09', '09:00', '12:00', false, 'Koulukeskus', 18, '2025-09-29'),
  ('543', 2, 'owner', '2025-09-16', '17:00', '20:00', false, 'Seurojentalo', 25, '2025-10-06'),
  ('061', 2, 'sys', '2025-09-18', '09:00', '12:00', false, 'Lukion auditorio', 14, '2025-10-07'),
  ('758', 1, 'start', '2025-09-19', '09:00', '15:00', true, null, 28, '2025-10-06'),
  ('143', 2, 'strat3', '2025-09-25', '13:00', '16:30', false, 'Kulttuuritalo', 16, '2025-10-01'),
  ('407', 2, 'strat1', '2025-10-03', '09:00', '12:00', false, 'Kunnantalo, valtuustosali', 29, '2025-10-22'),
  ('280', 1, 'start-sv', '2025-10-09', '09:00', '15:00', false, 'Kommunkansliet, fullmäktigesalen', 24, '2025-10-20'),
  ('734', 2, 'group', '2025-10-10', '13:00', '16:30', false, 'Kaupungintalo, valtuustosali', 20, '2025-10-28'),
  ('211', 2, 'org', '2025-10-13', null, null, false, null, 0, '2025-11-03'),
  ('541', 2, 'sys', '2025-10-24', '12:00', '16:00', false, 'Kulttuuritalo', 12, '2025-11-06'),
  ('081', 2, 'fore', '2025-10-30', '09:00', '12:00', false, 'Kunnantalo, valtuustosali', 29, '2025-11-10'),
  ('178', 1, 'strat1', '2025-11-07', '17:00', '20:00', false, 'Koulukeskus', 22, '2025-11-28'),
  ('016', 2, 'strat1', '2025-11-21', '12:00', '16:00', false, 'Seurojentalo', 25, '2025-11-25'),
  ('149', 2, 'roles-sv', '2025-11-24', '17:00', '20:00', false, 'Kommunkansliet, fullmäktigesalen', 19, '2025-12-01'),
  ('407', 3, 'rules', '2025-12-04', '17:00', '20:00', false, 'Kirjasto', 11, '2025-12-15'),
  ('280', 2, 'strat1-sv', '2025-12-08', '12:00', '16:00', true, null, 29, '2025-12-15'),
  ('320', 3, 'dual', '2026-01-12', '09:00', '12:00', false, 'Kaupunginkirjasto', 25, '2026-01-23'),
  ('758', 2, 'org', '2026-01-15', null, null, false, null, 0, '2026-01-28'),
  ('061', 3, 'group', '2026-01-27', '12:00', '16:00', false, 'Kaupunginkirjasto', 22, '2026-02-02'),
  ('541', 3, 'strat2', '2026-02-05', '17:00', '20:00', false, 'Lukion auditorio', 23, '2026-02-09'),
  ('734', 3, 'strat1', '2026-02-09', '12:00', '16:00', false, 'Lukion auditorio', 29, '2026-03-02'),
  ('009', 3, 'eco', '2026-02-18', '09:00', '15:00', false, 'Seurojentalo', 11, '2026-03-05'),
  ('146', 3, 'resid', '2026-02-18', '09:00', '15:00', false, 'Seurojentalo', 44, '2026-03-02'),
  ('211', 3, 'strat1', '2026-02-19', '09:00', '15:00', false, 'Kulttuuritalo', 20, '2026-03-12'),
  ('781', 3, 'rules', '2026-02-20', null, null, false, null, 0, '2026-03-02'),
  ('081', 3, 'strat2', '2026-02-23', '09:00', '12:00', false, 'Koulukeskus', 21, '2026-03-09'),
  ('833', 2, 'code', '2026-02-25', '09:00', '15:00', false, 'Kirjasto', 24, '2026-03-10'),
  ('075', 2, 'strat2', '2026-03-09', '13:00', '16:30', false, 'Kaupunginkirjasto', 20, '2026-03-24'),
  ('407', 4, 'well', '2026-03-10', '17:00', '20:00', false, 'Koulukeskus', 26, '2026-03-16'),
  ('931', 2, 'strat2', '2026-03-13', '09:00', '12:00', false, 'Kulttuuritalo', 21, '2026-03-19'),
  ('638', 2, 'group', '2026-03-16', '13:00', '16:30', false, 'Kulttuuritalo', 22, '2026-03-24'),
  ('143', 3, 'sect', '2026-03-19', '12:00', '16:00', false, 'Kaupunginkirjasto', 27, '2026-04-07'),
  ('149', 3, 'strat1-sv', '2026-03-24', '17:00', '20:00', true, null, 25, '2026-04-01'),
  ('434', 2, 'resid', '2026-03-26', '12:00', '16:00', false, 'Kulttuuritalo', 43, '2026-04-07'),
  ('146', 4, 'prog', '2026-03-30', '17:00', '20:00', false, 'Kirjasto', 15, '2026-04-09'),
  ('543', 3, 'fore', '2026-04-01', '09:00', '15:00', false, 'Koulukeskus', 27, '2026-04-20'),
  ('211', 4, 'lead', '2026-04-13', '09:00', '12:00', false, 'Kaupunginkirjasto', 23, '2026-04-20'),
  ('081', 4, 'budget', '2026-04-16', '13:00', '16:30', false, 'Kunnantalo, valtuustosali', 15, '2026-05-04'),
  ('734', 4, 'lead', '2026-04-20', '09:00', '15:00', false, 'Lukion auditorio', 33, '2026-05-04'),
  ('541', 4, 'serv', '2026-05-08', null, null, false, null, 0, '2026-05-29'),
  ('931', 3, 'jobs', '2026-05-27', '12:00', '16:00', true, null, 15, '2026-06-08'),
  ('148', 2, 'fore', '2026-05-28', '12:00', '16:00', false, 'Seurojentalo', 21, '2026-06-01'),
  ('638', 3, 'strat1', '2026-05-28', '13:00', '16:30', false, 'Lukion auditorio', 25, '2026-06-17'),
  ('061', 4, 'strat4', '2026-06-02', '09:00', '12:00', false, 'Lukion auditorio', 19, '2026-06-11'),
  ('149', 4, 'exec-sv', '2026-06-05', '17:00', '20:00', false, 'Biblioteket', 15, '2026-06-15'),
  ('016', 3, 'exec', '2026-06-12', '09:00', '15:00', false, 'Seurojentalo', 16, '2026-06-22'),
  ('061', 5, 'fore', '2026-08-25', '17:00', '20:00', true, null, 24, '2026-09-14'),
  ('280', 3, 'serv-sv', '2026-09-02', null, null, false, null, 0, '2026-09-21'),
  ('320', 4, 'exec', '2026-09-02', '13:00', '16:30', false, 'Lukion auditorio', 9, '2026-09-21'),
  ('009', 4, 'resid', '2026-09-07', '09:00', '15:00', false, 'Kirjasto', 39, '2026-09-14'),
  ('081', 5, 'board', '2026-09-11', '17:00', '20:00', true, null, 24, '2026-09-15'),
  ('541', 5, 'budget', '2026-09-11', '09:00', '12:00', false, 'Lukion auditorio', 13, '2026-09-28'),
  ('143', 4, 'exec', '2026-09-14', '13:00', '16:30', false, 'Kaupunginkirjasto', 10, '2026-10-01'),
  ('734', 5, 'eco', '2026-09-14', null, null, false, null, 0, '2026-09-28'),
  ('758', 3, 'jobs', '2026-09-14', '13:00', '16:30', true, null, 8, '2026-09-21'),
  ('687', 2, 'eco', '2026-09-15', '17:00', '20:00', false, 'Koulukeskus', 12, null),
  ('146', 5, 'strat4', '2026-09-16', '17:00', '20:00', false, 'Kirjasto', 25, '2026-09-25'),
  ('543', 4, 'sect', '2026-09-16', '09:00', '12:00', false, 'Seurojentalo', 30, '2026-09-28'),
  ('407', 5, 'serv', '2026-09-24', '12:00', '16:00', false, 'Kirjasto', 11, '2026-10-05'),
  ('075', 3, 'owner', '2026-10-02', '09:00', '12:00', true, null, 26, null),
  ('781', 4, 'exec', '2026-10-08', '09:00', '12:00', false, 'Kunnantalo, valtuustosali', 21, null),
  ('833', 3, 'jobs', '2026-10-12', '17:00', '20:00', true, null, 17, null),
  ('178', 2, 'dual', '2026-10-21', '09:00', '12:00', false, 'Kunnantalo, valtuustosali', 19, null),
  ('211', 5, 'exec', '2026-11-17', '13:00', '16:30', false, 'Kaupungintalo, valtuustosali', 34, null)
) as w (code, slot, key, held_on, starts_at, ends_at, remote, place, participants, reported_on)
join demo_topic using (key)
join municipality using (code)
join season on season.number = 8
join membership on membership.municipality_id = municipality.id and membership.season_id = season.id
join (
  select id, season_id, row_number() over (partition by season_id order by ordinal) as place_in_catalogue
  from season_theme
  where purpose = 'WORKSHOP'
) as theme on theme.season_id = season.id and theme.place_in_catalogue = demo_topic.theme
order by w.held_on, code;

insert into workshop_audience (workshop_id, audience)
select workshop.id, unnest(demo_topic.audiences)
from workshop
join demo_topic using (topic)
where not exists (select from workshop_audience present where present.workshop_id = workshop.id);
