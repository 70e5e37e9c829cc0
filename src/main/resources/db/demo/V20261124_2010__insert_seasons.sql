-- The seasons as far as the sources tell (docs/demo.md names them). They begin as drafts, so that everything about them can be
-- written; the last script of this folder brings each to its state. Season 9 is an example made up for the demonstration; its population
-- date is the end of 2024, the newest figures there are.
select set_config('verkosto.actor', 'system:demo', true), set_config('verkosto.request', 'demo', true);

insert into season (number, starts_on, ends_on, lead_theme, state, workshop_quota, quota_per_year, population_date, fee_issuer,
  travel_issuer, decision_deadline, note)
select number, make_date(first_year, 1, 1), make_date(first_year + 1, 12, 31), lead_theme, 'DRAFT', quota, per_year,
  least(make_date(first_year - 2, 12, 31), date '2024-12-31'), fee_issuer, travel_issuer, decision_deadline::date, note
from (values
  (1, 2011, 'Uuden sukupolven organisaatio ja johtaminen', 0, false, null, null, null,
    'Osa Kuntaliiton Uusi Kunta 2017 -ohjelmaa; 30 pilottikuntaa. Mukana Kuntaliitto, Oy Audiapro Ab ja Sitra. Pajojen määrää, maksuja ja jäsenluetteloa ei löytynyt.'),
  (2, 2013, 'Hyvä johtaminen on tie menestykseen', 3, true, null, null, null,
    'Jäseniä 35, joista noin 70 % jatkoi kaudelta 1. Pajoja 105 vuodessa, keväällä 2013 pidettiin 42. Tiimi kokoontui noin kolmen viikon välein. Maksuja ja jäsenluetteloa ei löytynyt.'),
  (3, 2015, null, 0, false, null, null, null,
    'Lähteistä varma jäsen on vain Kuopio. Pajojen määrää ja maksuja ei löytynyt.'),
  (4, 2017, null, 3, true, null, null, null,
    'Aloitusseminaarissa 14.3.2017 jäseniä oli 26, myöhemmin vuonna 2017 niitä oli 28, ja 29 on nimetty: kuntia liittyi kesken kauden. Maksuja ei löytynyt.'),
  (5, 2019, null, 5, false, null, null, null,
    'Jäseniä yli 20. Tunnetut maksut: Kuopio 17 000 euroa ja Puumala 9 000 euroa vuodessa; portaiden rajoja ei löytynyt.'),
  (6, 2021, 'Kestävä kuntajohtaminen', 5, false, null, null, null,
    'Kesken kauden sai liittyä vielä vuonna 2021. Matkakustannukset laskutettiin toteutuneina.'),
  (7, 2023, 'Uudistuvien kuntien johtaminen', 5, false, null, null, null,
    'Kuntaliitto tuki verkostoa kehittämisrahoituksella. Matkakustannukset laskutettiin toteutuneina.'),
  (8, 2025, 'Uuden valtuustokauden sujuva käynnistäminen sekä luottamusta rakentava ja pitkäjänteinen johtaminen', 5, false,
    'KUNTALIITTO', 'FCG', null,
    'Lähde kertoo vain alle 9 000 asukkaan maksun: muut portaat on oletettu samoiksi kuin kaudella 7. Laskuttajat ovat oletuksia ja yhteyshenkilöt keksittyjä. Kuntaliitto tukee verkostoa kehittämisrahoituksella.'),
  (9, 2027, 'Kestävä talous ja rohkea uudistuminen', 5, false, 'KUNTALIITTO', 'FCG', '2027-01-31',
    'Esimerkki: kauden teemat, maksut, tarjonta ja yhteyshenkilöt on keksitty esittelyä varten. Väkiluku on vuoden 2024 lopun, koska uudempaa ei vielä ole aineistossa.')
) as s (number, first_year, lead_theme, quota, per_year, fee_issuer, travel_issuer, decision_deadline, note);

insert into fee_tier (season_id, min_population, max_population, annual_fee, assumed)
select season.id, min_population, max_population, annual_fee, assumed
from (values
  (6, 0, 8999, 8000, false), (6, 9000, 45000, 11000, false), (6, 45001, null, 16000, false),
  (7, 0, 8999, 9000, false), (7, 9000, 45000, 12000, false), (7, 45001, null, 16000, false),
  (8, 0, 8999, 9000, false), (8, 9000, 45000, 12000, true), (8, 45001, null, 16000, true),
  (9, 0, 8999, 9000, true), (9, 9000, 45000, 12000, true), (9, 45001, null, 16000, true)
) as t (number, min_population, max_population, annual_fee, assumed)
join season using (number);
