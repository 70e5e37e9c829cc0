-- The mails with which the people were asked who have not answered: the address in a mail opens for its reader alone.
select set_config('verkosto.actor', 'system:demo', true), set_config('verkosto.request', 'demo', true);

with asked as (
  select q.id, p.id as person_id, p.first_name || ' ' || p.last_name as name, p.language, p.email, q.asked_at
  from details_request q join person p on p.id = q.person_id
  where q.answered_at is null and q.mail_id is null and p.email is not null),
sent as (
  insert into mail (kind, state, language, address, recipient, person_id, about, about_id, subject, secret, message_id, attempts,
    queued_at, ended_at)
  select 'DETAILS_CHECK', 'SENT', language, email, name, person_id, 'person', person_id,
    case language when 'sv' then 'Är dina kontaktuppgifter rätt?' else 'Ovatko yhteystietosi oikein?' end, true,
    '<details-' || id || '@verkosto.example>', 1, asked_at, asked_at + interval '4 seconds'
  from asked returning id, person_id)
update details_request q set mail_id = sent.id from sent where q.person_id = sent.person_id and q.answered_at is null;
