-- Made-up initiatives and peer discussions of season 8: two that wait, one with its day, one that was held, one declined.
select set_config('verkosto.actor', 'system:demo', true), set_config('verkosto.request', 'demo', true);

insert into initiative (season_id, municipality_id, kind, title, text, wished_time, proposed_at)
select season.id, municipality.id, i.kind, i.title, i.text, i.wished_time, i.proposed_at::timestamptz
from (values
  ('781', 'PEER_DISCUSSION', 'Valtuuston ja johtoryhmän yhteinen iltakoulu',
    E'Miten muut ovat järjestäneet **valtuuston ja johtoryhmän** yhteisen iltakoulun?\n\n- Kuinka usein?\n- Kuka valmistelee aiheet?\n- Mitä siitä on jäänyt käteen?',
    'joulukuun alussa, mieluiten aamupäivällä', '2026-11-19 07:15Z'),
  ('434', 'INITIATIVE', 'Mallar på svenska för självutvärdering',
    E'Vi önskar att nätverket översätter mallarna för fullmäktiges självutvärdering till svenska.', null, '2026-11-12 11:40Z'),
  ('178', 'PEER_DISCUSSION', 'Pienen kunnan johtoryhmä, kun tekijöitä on kolme',
    E'Pienessä kunnassa samat ihmiset istuvat joka pöydässä. **Miten työ jaetaan?**', 'marras–joulukuussa', '2026-10-20 06:30Z'),
  ('889', 'PEER_DISCUSSION', 'Kokemuksia sähköisestä itsearvioinnista',
    'Arvioimme valtuuston työtä keväällä sähköisesti. Kerromme mielellämme omastamme ja kuulemme muiden kokemuksia.',
    'syyskuussa', '2026-08-18 08:05Z'),
  ('687', 'INITIATIVE', 'Kuudes kehittämispaja kaikille', 'Ehdotamme, että jokainen kunta saa kaudelle kuudennen pajan.', null,
    '2026-05-06 09:20Z')
) as i (code, kind, title, text, wished_time, proposed_at)
join municipality using (code) join season on season.number = 8;

insert into initiative_joining (initiative_id, season_id, municipality_id, note, joined_at)
select initiative.id, initiative.season_id, municipality.id, j.note, j.joined_at::timestamptz
from (values
  ('Valtuuston ja johtoryhmän yhteinen iltakoulu', '889', 'Meillä niitä on ollut kaksi; kerromme mielellämme.', '2026-11-20 08:00Z'),
  ('Valtuuston ja johtoryhmän yhteinen iltakoulu', '178', null, '2026-11-23 10:10Z'),
  ('Mallar på svenska för självutvärdering', '149', null, '2026-11-13 07:00Z'),
  ('Pienen kunnan johtoryhmä, kun tekijöitä on kolme', '781', 'Meiltä tulee kaksi.', '2026-10-22 09:00Z'),
  ('Pienen kunnan johtoryhmä, kun tekijöitä on kolme', '687', null, '2026-10-22 12:30Z'),
  ('Kokemuksia sähköisestä itsearvioinnista', '781', null, '2026-08-20 06:00Z')
) as j (title, code, note, joined_at)
join initiative using (title) join municipality using (code);

update initiative set state = 'ANSWERED', version = version + 1, answer = E'Hyvä aihe. Keskustelemme etänä, jotta mahdollisimman moni pääsee mukaan.',
  meets_on = '2026-12-10', starts_at = '09:00', ends_at = '10:30', link = 'https://kokous.example/johtoryhma',
  contact = 'Koordinaattori, koordinaattori@verkosto.example'
where title = 'Pienen kunnan johtoryhmä, kun tekijöitä on kolme';

update initiative set state = 'ANSWERED', version = version + 1, answer = 'Järjestetään teemaseminaarin yhteydessä.',
  meets_on = '2026-09-24', starts_at = '13:00', ends_at = '14:30', place = 'Kuntatalo, Helsinki',
  contact = 'Koordinaattori, koordinaattori@verkosto.example'
where title = 'Kokemuksia sähköisestä itsearvioinnista';
update initiative set state = 'HELD', version = version + 1, outcome = 'Kaksi kuntaa vaihtoi lomakkeensa. Aiheeseen palataan uudella kaudella.'
where title = 'Kokemuksia sähköisestä itsearvioinnista';

update initiative set state = 'DECLINED', version = version + 1,
  decline_reason = 'Pajojen määrä on sovittu kauden alussa. Kuudennen pajan voi tilata erikseen.'
where title = 'Kuudes kehittämispaja kaikille';
