-- A mail in the tray of the demonstration, as it looks when somebody has asked for it.
select set_config('verkosto.actor', 'system:demo', true), set_config('verkosto.request', 'demo', true);

insert into mail (kind, state, language, address, recipient, subject, body_text, body_html, secret, message_id, attempts, queued_at, ended_at)
select 'TRIAL', 'SENT', 'fi', email, name, 'Koeviesti Verkostosta',
  'Hei ' || name || E',\n\ntämä on koeviesti. Kun luet sen, sähköposti kulkee Verkostosta perille.\n\nViestin pyysi ' || name
    || E' 23.11.2026\u00a09.15. Siihen ei tarvitse vastata.',
  '<p>Hei ' || name || ',</p><p>tämä on koeviesti. Kun luet sen, sähköposti kulkee Verkostosta perille.</p><p>Viestin pyysi ' || name
    || E' 23.11.2026\u00a09.15. Siihen ei tarvitse vastata.</p>',
  false, '<trial@verkosto.example>', 1, timestamptz '2026-11-23 07:15Z', timestamptz '2026-11-23 07:15:04Z'
from account where email = 'koordinaattori@verkosto.example';
