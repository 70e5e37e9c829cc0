-- Contracts of season 8 made up so that the screens look as in real use: signed, sent and still unsigned, an amendment that is signed
-- and one that is being written, an extension, a termination. Business ids, signers and files are invented.
select set_config('verkosto.actor', 'system:demo', true), set_config('verkosto.request', 'demo', true);

-- A business id that nobody has: its right check digit behind zeros and the municipality's code.
create function demo_business_id(code text) returns text language sql as $$
  select id from generate_series(0, 9) lead, generate_series(0, 9) digit,
    lateral (values ('000' || lead || code || '-' || digit)) as ids (id)
  where is_business_id(id) order by id limit 1
$$;

create function demo_euros(sum numeric) returns text language sql as $$
  select translate(to_char(sum, 'FM999,990.00'), ',.', U&'\00A0,') || U&'\00A0€'
$$;

create temporary table told on commit drop as
select m.id as membership_id, m.municipality_id, m.season_id, u.code, u.name_fi, u.name_sv,
  u.language in ('SV', 'BILINGUAL_SV') as swedish, m.annual_fee, m.workshop_quota, sent_on, signed_on,
  (row_number() over (order by sent_on, u.code))::int as ordinal, s.number || '-' as prefix
from membership m
join season s on s.id = m.season_id and s.number = 8
join municipality u on u.id = m.municipality_id
left join (select membership_id, min(happened_on) as day from membership_transition where to_state = 'CONTRACTED' group by 1) c
  on c.membership_id = m.id
cross join lateral (values (case u.code when '687' then date '2025-02-02' when '581' then date '2026-10-12'
  else coalesce(c.day - 14, m.joined_on + 14) end,
  case when u.code not in ('687', '581') then coalesce(c.day, m.joined_on + 28) end)) as days (sent_on, signed_on)
where m.state in ('JOINED', 'CONTRACTED', 'ACTIVE') and m.annual_fee is not null;

insert into contract_counter (season_id, last_ordinal)
select season_id, max(ordinal) + 2 from told group by season_id;

insert into contract (membership_id, municipality_id, season_id, ordinal, state, language, business_id, sent_on, wording, invented)
select membership_id, municipality_id, season_id, ordinal, 'SENT', case when swedish then 'SV' else 'FI' end, demo_business_id(code),
  sent_on,
  case when swedish then concat_ws(E'\n',
    '# Avtal om deltagande i USO-nätverket 2025–2026',
    'Avtalets nummer ' || prefix || lpad(ordinal::text, 3, '0') || ' (påhittat exempel)',
    '## 1 Parter',
    'Nätverkets arrangör: Suomen Kuntaliitto ry, FO-nummer 0926151-4',
    'Deltagare: ' || name_sv || ', FO-nummer ' || demo_business_id(code) || ' (nedan kommunen)',
    '## 2 Vad avtalet gäller',
    'Under verksamhetsperiod 8 har kommunen tillgång till:',
    '- ' || workshop_quota || ' egna utvecklingsverkstäder',
    '- nätverkets gemensamma evenemang och övrigt gemensamt stöd enligt periodens program',
    '## 3 Avgifter',
    '- år 2025: ' || demo_euros(annual_fee),
    '- år 2026: ' || demo_euros(annual_fee),
    'Avgiften för hela perioden är ' || demo_euros(2 * annual_fee) || ' utan mervärdesskatt.',
    '## 4 Resekostnader',
    'Experternas resekostnader faktureras enligt de faktiska kostnaderna.',
    '## 5 Giltighet',
    'Avtalet gäller 1.1.2025–31.12.2026.',
    '## 6 Underskrifter',
    '{signatures|Suomen Kuntaliitto ry|' || name_sv || '}')
  else concat_ws(E'\n',
    '# Sopimus USO-verkostoon osallistumisesta 2025–2026',
    'Sopimuksen numero ' || prefix || lpad(ordinal::text, 3, '0') || ' (keksitty esimerkki)',
    '## 1 Osapuolet',
    'Verkoston järjestäjä: Suomen Kuntaliitto ry, Y-tunnus 0926151-4',
    'Osallistuja: ' || name_fi || ', Y-tunnus ' || demo_business_id(code) || ' (jäljempänä kunta)',
    '## 2 Mistä sovitaan',
    'Kauden 8 aikana kunnalla on käytössään:',
    '- ' || workshop_quota || ' omaa kehittämispajaa',
    '- verkoston yhteiset tilaisuudet ja muu yhteinen tuki kauden ohjelman mukaan',
    '## 3 Maksut',
    '- vuonna 2025: ' || demo_euros(annual_fee),
    '- vuonna 2026: ' || demo_euros(annual_fee),
    'Koko kauden maksu on ' || demo_euros(2 * annual_fee) || ' ilman arvonlisäveroa.',
    '## 4 Matkakustannukset',
    'Asiantuntijoiden matkakustannukset laskutetaan toteutuneiden kustannusten mukaan.',
    '## 5 Voimassaolo',
    'Sopimus on voimassa 1.1.2025–31.12.2026.',
    '## 6 Allekirjoitukset',
    '{signatures|Suomen Kuntaliitto ry|' || name_fi || '}') end,
  true
from told order by ordinal;

insert into contract_year (contract_id, year, net, vat_percent)
select contract.id, year, net, vat_percent from contract join membership_year using (membership_id) order by contract.ordinal, year;

-- The first contracts with their files, then the amendments.
create function demo_sign(contract_at_hand bigint, day date) returns void language plpgsql as $$
declare
  file bytea := convert_to('Keksitty esimerkki: allekirjoitetun sopimuksen tilalla.' || E'\n', 'UTF8');
  document_at_hand bigint;
  number_at_hand text;
  names text[] := '{Keijo Keksitty,Kaisa Kuvitelma,Olli Olematon,Satu Sepite,Teemu Tarina,Maija Mallikas}';
begin
  select '8-' || lpad(ordinal::text, 3, '0') into number_at_hand from contract where id = contract_at_hand;
  insert into document (name, kind, size, sha256, content, uploaded_by, uploaded_at, scan_state)
  values ('sopimus-' || number_at_hand || '-allekirjoitettu.txt', 'TXT', octet_length(file), encode(sha256(file), 'hex'), file,
    'system:demo', day + time '12:00', 'UNSCANNED')
  returning id into document_at_hand;
  update contract set state = 'SIGNED', network_signer = 'Elli Esimerkki', network_signed_on = day - 3,
    municipality_signer = names[1 + contract_at_hand % cardinality(names)], municipality_signed_on = day,
    signed_file_id = document_at_hand
  where id = contract_at_hand;
end $$;

select demo_sign(contract.id, signed_on) from contract join told using (membership_id) where signed_on is not null order by contract.ordinal;

insert into contract (membership_id, municipality_id, season_id, ordinal, state, language, business_id, amends_id, amendment, sent_on,
  wording, invented)
select former.membership_id, former.municipality_id, former.season_id, last_ordinal - case code when '148' then 1 else 0 end,
  case code when '148' then 'SENT' else 'DRAFT' end, former.language, former.business_id, former.id,
  case code when '148' then 'Kuntaa kohti järjestettävistä pajoista kaksi pidetään yhdessä naapurikunnan kanssa.'
    else 'Käyttämättä jääneet pajat voi pitää 31.3.2027 mennessä.' end,
  case code when '148' then date '2025-09-01' end,
  case code when '148' then replace(former.wording, '8-' || lpad(former.ordinal::text, 3, '0'),
    '8-' || lpad((last_ordinal - 1)::text, 3, '0')) end,
  true
from contract former join told using (membership_id) join contract_counter counter on counter.season_id = former.season_id
where code in ('148', '889') order by code;

insert into contract_year (contract_id, year, net, vat_percent)
select contract.id, year, net, vat_percent from contract join membership_year using (membership_id)
where contract.amends_id is not null and contract.state = 'SENT';

select demo_sign(id, date '2025-09-22') from contract where amends_id is not null and state = 'SENT';

insert into contract_event (contract_id, kind, ends_on, reason, recorded_by, recorded_at)
select contract.id, kind, ends_on::date, reason, 'system:demo', recorded_at::timestamptz
from (values
  ('016', 'EXTENSION', '2027-03-31', 'Viimeinen paja siirtyi kunnanjohtajan vaihtumisen vuoksi alkuvuoteen.', '2026-10-05 09:00+03'),
  ('280', 'TERMINATION', '2026-11-30', 'Kommunen fortsätter utvecklingsarbetet på egen hand och sade upp avtalet.', '2026-09-14 10:00+03')
) as e (code, kind, ends_on, reason, recorded_at)
join told using (code) join contract using (membership_id) where contract.amends_id is null;

drop function demo_sign;
drop function demo_euros;
drop function demo_business_id;
