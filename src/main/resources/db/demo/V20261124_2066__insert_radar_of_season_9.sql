-- What the decision radar knows of the invented recruiting of season 9, with contacts as they might have been; made up like the rest.
select set_config('verkosto.actor', 'system:demo', true), set_config('verkosto.request', 'demo', true);

insert into approach (membership_id, asked_on, meeting_on, body_name, keeper_id)
select membership.id, asked_on::date, meeting_on::date, body_name, account.id
from (values
  ('075', '2026-09-28', '2026-11-16', 'Kaupunginhallitus', 'fcg'),
  ('434', '2026-09-29', '2026-11-26', 'Stadsstyrelsen', 'koordinaattori'),
  ('178', '2026-10-01', '2026-11-30', null, 'fcg'),
  ('889', '2026-10-12', null, null, 'koordinaattori'),
  ('146', '2026-09-28', null, null, 'fcg'),
  ('407', '2026-09-28', '2026-11-09', null, 'koordinaattori'),
  ('543', '2026-09-29', '2026-11-16', null, 'koordinaattori'),
  ('687', null, null, null, 'koordinaattori')
) as a (code, asked_on, meeting_on, body_name, keeper)
join municipality using (code)
join season on season.number = 9
join membership on membership.municipality_id = municipality.id and membership.season_id = season.id
join account on account.email = a.keeper || '@verkosto.example'
order by code;

insert into approach_contact (membership_id, happened_on, note, recorded_by, recorded_at)
select membership.id, happened_on::date, c.note, account.id::text, happened_on::date + time '14:00'
from (values
  ('075', '2026-11-12', 'fcg', 'Soitettu hallintojohtajalle: asia on maanantain listalla.'),
  ('075', '2026-10-20', 'fcg', 'Esitelty verkosto kaupunginhallituksen iltakoulussa.'),
  ('434', '2026-11-10', 'koordinaattori', 'Lähetetty ehdotusteksti ruotsiksi ja suomeksi.'),
  ('178', '2026-11-16', 'fcg', 'Jäi pöydälle; kunnanjohtaja soittaa ennen seuraavaa kokousta.'),
  ('889', '2026-11-02', 'koordinaattori', 'Kunta odottaa valtuuston talousarviota, kokouspäivä ei ole tiedossa.'),
  ('146', '2026-11-09', 'fcg', 'Soitettu, ei vastausta.'),
  ('146', '2026-10-19', 'fcg', 'Soitettu, ei vastausta.'),
  ('407', '2026-11-10', 'koordinaattori', 'Kiitetty käsittelystä ja sovittu, että kysytään kaudelle 10 uudestaan.'),
  ('543', '2026-11-17', 'koordinaattori', 'Sovittu sopimuksen lähettämisestä.')
) as c (code, happened_on, recorder, note)
join municipality using (code)
join season on season.number = 9
join membership on membership.municipality_id = municipality.id and membership.season_id = season.id
join account on account.email = c.recorder || '@verkosto.example'
order by happened_on, code;
