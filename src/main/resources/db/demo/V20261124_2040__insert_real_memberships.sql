-- The memberships that the sources name (docs/demo.md). Where the day of joining is not known, the road begins with the season.
select set_config('verkosto.actor', 'system:demo', true), set_config('verkosto.request', 'demo', true);

select demo_enrol(3, '297', '{ACTIVE 2015-01-01,ENDED 2016-12-31}', null, null,
  'Lähde: Kuopion kaupunginhallitus § 70, jäsenyys kausilla 2015–2016 ja 2017–2018.', false);

select demo_enrol(4, code, '{ACTIVE 2017-01-01,ENDED 2018-12-31}', null, null,
  'Lähde: Kuntaliiton verkkosivun jäsenluettelo 2017–2018. Liittymispäivää ja maksua ei tiedetä.', false)
from municipality
where name_fi in ('Pori', 'Forssa', 'Hamina', 'Heinola', 'Juva', 'Jyväskylä', 'Kokkola', 'Kemijärvi', 'Kerava', 'Kouvola', 'Kuopio',
  'Lahti', 'Loviisa', 'Nivala', 'Nurmijärvi', 'Pöytyä', 'Rautavaara', 'Riihimäki', 'Rovaniemi', 'Salo', 'Mikkeli', 'Tornio', 'Järvenpää',
  'Tuusula', 'Oulu', 'Utajärvi', 'Vantaa', 'Varkaus', 'Viitasaari')
order by code;

select demo_enrol(5, code, '{ACTIVE 2019-01-01,ENDED 2020-12-31}', null, null,
  'Lähde: Puumalan kunnanhallitus 25.3.2019 luettelee ilmoittautuneita. Liittymispäivää ja maksua ei tiedetä.', false)
from municipality
where name_fi in ('Salo', 'Juva', 'Inari', 'Utajärvi', 'Kangasala', 'Rovaniemi')
order by code;

select demo_enrol(5, '297', '{ACTIVE 2019-01-01,ENDED 2020-12-31}', null, 'Jatkaa kausilta 2015–2016 ja 2017–2018.',
  'Lähde: Kuopion kaupunginhallitus § 70. Päätöspäivää ei tiedetä; merkitty kauden alku.', false, 17000, 'hallituksen päätöksestä');
select demo_enrol(5, '623', '{JOINED 2019-03-25,ACTIVE 2019-03-25,ENDED 2020-12-31}', null, null,
  'Lähde: Puumalan kunnanhallitus 25.3.2019 § 47. Liittyi kauden alettua.', false, 9000, 'hallituksen päätöksestä');

select demo_enrol(6, '290', '{JOINED 2021-01-26,ACTIVE 2021-01-26,ENDED 2022-12-31}', null, null,
  'Lähde: Kuhmon kaupunginhallitus 26.1.2021 § 27.', false);

select demo_enrol(7, '290', '{JOINED 2022-11-22,ACTIVE 2023-01-01,ENDED 2024-12-31}', null, 'Jatkaa kaudelta 6.',
  'Lähde: Kuhmon kaupunginhallitus 22.11.2022 § 320.', false);
select demo_enrol(7, '748', '{DECLINED 2023-01-09}', 'Kunnanhallitus päätti, että kunta ei osallistu.',
  'FCG esitteli verkostoa kunnanhallituksen kokouksessa.', 'Lähde: Siikajoen kunnanhallitus 9.1.2023 § 21.', false);

select demo_enrol(8, '781', '{JOINED 2025-01-27,ACTIVE 2025-01-27}', null, 'FCG lähestyi kuntaa.',
  'Lähde: Sysmän kunnanhallitus 27.1.2025 § 25.', false);
