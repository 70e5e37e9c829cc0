-- The decisions of the source documents, in own words; names are those of officials in public minutes. What a source does not
-- tell stays empty (docs/demo.md).
select set_config('verkosto.actor', 'system:demo', true), set_config('verkosto.request', 'demo', true);

insert into municipal_case (municipality_id, case_number)
select municipality.id, case_number
from (values
  ('290', '41/00.01.03.00/2021'),
  ('748', '13/00.04.01/2023'),
  ('781', '53/00.04.02/2025'),
  ('297', '489/00.04/2017'),
  ('623', 'PuuDno-2019-83')
) as c (code, case_number)
join municipality using (code);

-- Kuhmo: one case, two handlings.
insert into decision (case_id, municipality_id, season_id, body_kind, body_name, meeting_date, section, title, preparer_name,
  preparer_title, presenter_name, presenter_title, background, proposal, resolution, outcome, unanimous, annual_fee, total_fee,
  budget_note, purpose)
select municipal_case.id, municipal_case.municipality_id, season.id, 'BOARD', 'Kaupunginhallitus', meeting_date::date, section,
  'USO-verkostoprojektiin liittyminen', preparer, preparer_title, 'Tytti Määttä', 'kaupunginjohtaja', background, proposal,
  'Ehdotus hyväksyttiin yksimielisesti.', 'JOIN', true, annual_fee, 2 * annual_fee, 'Liittyminen on huomioitu talousarviossa.', purpose
from (values
  (6, '2021-01-26', 27, 'Tytti Määttä', 'kaupunginjohtaja', 8000,
    'Vuonna 2021 uudistetaan strategia ja hallinto ja jatketaan brändityön viemistä käytäntöön. Verkosto sitoo nämä yhteen.',
    'Kaupunki liittyy USO-verkostoprojektiin.',
    'Strategian, hallinnon, brändin ja osaamisen kehittämisen yhteen sovittaminen, luottamushenkilöiden koulutus ja ennakointityö strategian pohjaksi'),
  (7, '2022-11-22', 320, null, null, 9000,
    'Verkoston seitsemäs kausi alkaa. Alle 9 000 asukkaan kunnan vuosimaksu on 1 000 euroa suurempi kuin edellisellä kaudella.',
    'Kaupunki liittyy USO-verkoston seitsemännelle kaudelle 2023–2024.',
    'Strategiatyön ja talousarvion toimenpiteiden edistäminen')
) as d (number, meeting_date, section, preparer, preparer_title, annual_fee, background, proposal, purpose)
join season using (number)
join municipal_case on municipal_case.case_number = '41/00.01.03.00/2021';

-- Siikajoki: declined. The proposal was given only in the meeting.
insert into decision (case_id, municipality_id, season_id, body_kind, body_name, meeting_date, section, title, presenter_name,
  presenter_title, background, proposal, resolution, outcome, unanimous, annual_fee, proceedings_note)
select municipal_case.id, municipal_case.municipality_id, season.id, 'BOARD', 'Kunnanhallitus', date '2023-01-09', 21,
  'USO 7 -verkosto: Uudistuvien kuntien johtaminen', 'Pertti Severinkangas', 'kunnanjohtaja',
  'Verkoston kaudelle 2023–2024 tarjottiin osallistumista; matkakustannukset tulisivat maksun lisäksi. Pöytäkirjan tekstissä kausi on kertaalleen 2022–2023, mikä on virhe.',
  'Esitys annetaan kokouksessa.', 'Kunta ei osallistu verkoston toimintaan; päätös oli yksimielinen.', 'DECLINE', true, 9000,
  'FCG:n edustaja esitteli asiaa ja poistui ennen päätöksentekoa.'
from municipal_case, season
where case_number = '13/00.04.01/2023' and number = 7;

-- Sysmä: the presenter is not named.
insert into decision (case_id, municipality_id, season_id, body_kind, body_name, meeting_date, section, title, preparer_name,
  preparer_title, preparer_acting, presenter_title, background, proposal, resolution, outcome, unanimous, annual_fee, total_fee, purpose)
select municipal_case.id, municipal_case.municipality_id, season.id, 'BOARD', 'Kunnanhallitus', date '2025-01-27', 25,
  'USO8-verkoston 2025-2026 osallistuminen', 'Lasse Peltonen', 'kunnanjohtaja', true, 'kunnanjohtaja',
  'FCG lähestyi kuntaa verkoston kahdeksannesta kaudesta. Alle 9 000 asukkaan kunnan maksu on kahdelta vuodelta yhteensä 18 000 euroa; asiantuntijoiden matkat laskutetaan toteutuneina.',
  'Kunta osallistuu verkostoon vuosina 2025–2026 maksulla 9 000 euroa vuodessa.', 'Ehdotus hyväksyttiin yksimielisesti.', 'JOIN', true,
  9000, 18000, 'Hallintosäännön ja kuntastrategian päivittämisen valmistelu'
from municipal_case, season
where case_number = '53/00.04.02/2025' and number = 8;

-- Kuopio: one case; of the earlier handling only the day and the section are known, of the later one the day is not.
insert into decision (case_id, municipality_id, season_id, body_kind, body_name, meeting_date, section, title, background, outcome,
  proceedings_note)
select municipal_case.id, municipal_case.municipality_id, season.id, 'BOARD', 'Kaupunginhallitus', date '2017-01-30', 45, null,
  null, 'UNKNOWN', 'Asian aiempi käsittely, johon § 70:n otsikko viittaa. Otteessa ei ole sen tekstiä; kaupunki oli jäsen kaudella 2017–2018.'
from municipal_case, season
where case_number = '489/00.04/2017' and number = 4;

insert into decision (case_id, municipality_id, season_id, body_kind, body_name, section, title, preparer_name, preparer_title,
  presenter_name, presenter_title, background, proposal, resolution, outcome, unanimous, annual_fee, total_fee, budget_note,
  proceedings_note)
select municipal_case.id, municipal_case.municipality_id, season.id, 'BOARD', 'Kaupunginhallitus', 70,
  'Kuopion kaupungin osallistuminen uuden sukupolven organisaatiot ja johtaminen -verkostoon (USO-verkosto) kaudella 2019–2020', 'Heikki Vienola', 'hallintojohtaja', 'Jarmo Pirhonen',
  'kaupunginjohtaja',
  'Kaupunki on ollut verkostossa kausilla 2015–2016 ja 2017–2018. Uuden kauden ensimmäinen teemaseminaari on Helsingissä 27.3.2019; siihen voi osallistua myös etäyhteydellä.',
  '1. Kaupunki osallistuu verkostoon kaudella 2019–2020 sopimuksen mukaisesti. 2. Kaupunginhallitus nimeää edustajansa teemaseminaariin 27.3.2019.',
  'Ehdotus hyväksyttiin yksimielisesti. Edustajaa seminaariin ei nimetty erikseen.', 'JOIN', true, 17000, 34000,
  'Yleishallinnon kehittämishankkeet, kohta muut kehittämishankkeet',
  'Kokouspäivä puuttuu otteesta: alkuvuosi 2019, ennen 27.3.2019.'
from municipal_case, season
where case_number = '489/00.04/2017' and number = 5;

-- Puumala: the excerpt ends before the resolution, the outcome is inferred.
insert into decision (case_id, municipality_id, season_id, body_kind, body_name, meeting_date, section, title, preparer_name,
  preparer_title, preparer_acting, presenter_name, presenter_title, presenter_acting, background, outcome, annual_fee,
  proceedings_note)
select municipal_case.id, municipal_case.municipality_id, season.id, 'BOARD', 'Kunnanhallitus', date '2019-03-25', 47,
  'USO, uuden sukupolven organisaatiot -verkosto', 'Niina Kuuva', 'kunnanjohtaja', true, 'Niina Kuuva', 'kunnanjohtaja', true,
  'Osallistumismaksu on 9 000 euroa vuodessa ja arvonlisävero.', 'JOIN', 9000,
  'Otteesta puuttuu päätöksen teksti; lopputulos on päätelty.'
from municipal_case, season
where case_number = 'PuuDno-2019-83' and number = 5;

insert into decision_guest (decision_id, ordinal, name, organisation, arrived_at, left_at, left_before_decision)
select id, 1, 'Timo Nousiainen', 'FCG', time '18:30', time '18:42', true
from decision where body_name = 'Kunnanhallitus' and meeting_date = '2023-01-09' and section = 21;

insert into decision_attachment (decision_id, ordinal, label, identifier, background_material)
select decision.id, a.ordinal, a.label, a.identifier, a.background_material
from (values
  ('41/00.01.03.00/2021', 27, 1, 'Verkoston kuvaus', null, false),
  ('489/00.04/2017', 70, 1, 'Sopimus USO uuden sukupolven organisaatiot 2019–2020 -projektiin osallistumisesta', '489/2017', false),
  ('489/00.04/2017', 70, 2, 'USO-teemaseminaari 27.3.2019', '489/2017', false),
  ('PuuDno-2019-83', 47, 1, 'Sopimusluonnos', null, false),
  ('PuuDno-2019-83', 47, 2, 'Oheismateriaali', null, true)
) as a (case_number, section, ordinal, label, identifier, background_material)
join municipal_case using (case_number)
join decision on decision.case_id = municipal_case.id and decision.section = a.section;
