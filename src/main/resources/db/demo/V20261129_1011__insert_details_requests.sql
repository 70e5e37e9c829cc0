-- Who has confirmed their details, and who has been asked and has not answered; the address of one of them, to try it out.
select set_config('verkosto.actor', 'system:demo', true), set_config('verkosto.request', 'demo', true);

update person set confirmed_at = timestamptz '2026-09-07 06:12Z'
from account where account.id = person.account_id and account.email in ('juva@verkosto.example', 'loviisa@verkosto.example');

insert into details_request (person_id, round, token_hash, asked_at, expires_at, answered_at)
select person.id, '2026-09-01', encode(sha256(convert_to('demo-details-' || account.email, 'UTF8')), 'hex'),
  '2026-09-01 05:00Z', '2100-01-01', person.confirmed_at
from person join account on account.id = person.account_id
where account.email in ('sysma@verkosto.example', 'utajarvi@verkosto.example', 'juva@verkosto.example', 'loviisa@verkosto.example');
