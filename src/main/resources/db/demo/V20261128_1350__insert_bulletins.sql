-- Made-up topical reviews: one that was sent, to one person, and one that is being written.
select set_config('verkosto.actor', 'system:demo', true), set_config('verkosto.request', 'demo', true);

insert into bulletin (season_id, title, text, title_sv, text_sv, sent_at)
select season.id, b.title, b.text, b.title_sv, b.text_sv, b.sent_at::timestamptz
from season, (values
  ('Syksyn ajankohtaiskatsaus', E'## Verkoston syksy\n\nKauden viimeiset kehittämispajat pidetään ennen joulua. Tarkistakaa, että **jokaisella pajalla on päivä**.\n\n'
    || E'- Seuraava teemaseminaari on tammikuussa.\n- Tilanneanalyysin luvut päivitetään vuodenvaihteessa.',
    'Höstens aktuella översikt', E'## Nätverkets höst\n\nPeriodens sista utvecklingsworkshoppar hålls före jul. Kontrollera att **varje workshop har ett datum**.\n\n'
    || E'- Nästa temaseminarium hålls i januari.\n- Siffrorna i lägesanalysen uppdateras vid årsskiftet.', '2026-10-12 06:00Z'),
  ('Kauden päättyminen', E'Kausi päättyy vuodenvaihteessa. Pitämättä jääneitä pajoja ei voi siirtää uudelle kaudelle.', null, null, null)
  ) b (title, text, title_sv, text_sv, sent_at)
where season.number = 8;

with recipient as (
  select person.id, person.email, person.first_name || ' ' || person.last_name as name from person
  join account on account.id = person.account_id where account.email = 'sysma@verkosto.example'),
sent as (
  insert into mail (kind, state, language, address, recipient, person_id, about, about_id, subject, body_text, body_html, secret,
    message_id, attempts, queued_at, ended_at)
  select 'BULLETIN', 'SENT', 'fi', recipient.email, recipient.name, recipient.id, 'bulletin', bulletin.id, bulletin.title, bulletin.text,
    '<h3>Verkoston syksy</h3><p>Kauden viimeiset kehittämispajat pidetään ennen joulua.</p>', false, '<bulletin@verkosto.example>', 1,
    bulletin.sent_at, bulletin.sent_at + interval '4 seconds'
  from recipient, bulletin where bulletin.sent_at is not null returning id, about_id, person_id)
insert into bulletin_recipient (bulletin_id, person_id, mail_id, token_hash)
select about_id, person_id, id, encode(sha256('demo-unsubscription'), 'hex') from sent;
