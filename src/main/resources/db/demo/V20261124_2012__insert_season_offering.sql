-- What the seasons offer to all members, and the network's own people. Names of seasons 2-7 are in the public sources; those of
-- seasons 8 and 9 are made up.
select set_config('verkosto.actor', 'system:demo', true), set_config('verkosto.request', 'demo', true);

insert into offering_item (season_id, ordinal, title, quantity, topics)
select season.id, row_number() over (partition by season.id order by o.position) - 1, o.title, o.quantity, o.topics
from (values
  (1, 1, 'Teemaseminaari', null, null),
  (1, 2, 'Kuntavertaisryhmien tapaaminen', null, null),
  (1, 3, 'Alkukysely ja haastattelut', null, null),
  (1, 4, 'Kuntakohtainen kehittämissuunnitelma', null, null),
  (1, 5, 'Loppuarviointi', null, null),
  (2, 1, 'Seminaari keväällä 2013', 5, null),
  (2, 2, 'Teema- ja vertaisseminaari', null, E'Suuret kunnat\nKeskisuuret kunnat\nPienet kunnat'),
  (2, 3, 'Konsultointituki', null, null),
  (3, 1, 'Vertaisseminaari', null, E'Pienten kuntien vertaisryhmä\nKeskisuurten kuntien vertaisryhmä\nSuurten kuntien vertaisryhmä'),
  (4, 1, 'Käynnistysseminaari 14.3.2017, Kuntatalo ja etäyhteys', 1, null),
  (4, 2, 'Teema- ja vertaisseminaari, neljä vuodessa', 8, null),
  (4, 3, 'Muutosklinikka', null, null),
  (4, 4, 'Kuntakohtainen kehittämissuunnitelma', null, null),
  (4, 5, 'Aineisto uusille valtuustoille', null, null),
  (4, 6, 'Ajankohtaiskatsaus', null, null),
  (5, 1, 'Valtakunnallinen tilaisuus', 8, 'Teemaseminaari Helsingissä 27.3.2019, myös etäyhteydellä: Ennakoiva ja tiedolla johdettu kunta'),
  (5, 2, 'Suurten kaupunkien vertaistapaaminen', null, null),
  (5, 3, 'Vertaileva lähtötilanneanalyysi ja kehittämiskeskustelu', null, null),
  (5, 4, 'Räätälöity konsultointituki tarvittaessa', null, null),
  (6, 1, 'Vuorovaikutteinen seminaari', 6, null),
  (6, 2, 'Luottamushenkilöiden valmennus- ja vertaistukitilaisuus', 2,
    E'Uuden valtuustokauden alku\nLuottamushenkilön taidot ja toimintatavat\nVaikuttava luottamushenkilötyö'),
  (6, 3, 'Yhteinen ennakointiprosessi ja tilannekuva-analyysi keväällä 2021', 1, null),
  (6, 4, 'Ajankohtaistieto ja -katsaukset', null, null),
  (6, 5, 'Räätälöidyt vertaiskeskustelut ja kehittämistilaisuudet', null, null),
  (6, 6, 'Tilanneanalyysi', 1,
    E'Elinvoima\nVäestökehitys\nHyvinvointi\nKuntatalous\nJohtaminen ja osallisuus\nKestävä kehitys'),
  (6, 7, 'Muu tuki ja sparraus', null, null),
  (7, 1, 'Teemaseminaari', 4, null),
  (7, 2, 'Kuntien kehittäjien ja yhdyshenkilöiden työseminaari', 4, null),
  (7, 3, 'Yhdyshenkilötapaaminen', null, null),
  (7, 4, 'Vertais- ja kehittämiskeskustelut sekä aloitteet', null, null),
  (7, 5, 'Tilanneanalyysi', 1, E'Elinvoima\nVäestökehitys\nHyvinvointi\nKuntatalous\nKestävä kehitys'),
  (7, 6, 'Ajankohtaistieto ja -katsaukset', null, null),
  (8, 1, 'Teemaseminaari', 4, null),
  (8, 2, 'Luottamushenkilösparraus', 6,
    E'Valtuustokauden opit hyvään ja toimivaan päätöksentekoon ja luottamushenkilötyöhön\nLuottamushenkilön rooli, oikeudet ja vastuut\nPäätöksentekoprosessi ja kokouksen askeleet\nEettisyys, esteellisyys ja julkisuus\nKunnan talouden ABC ja talousprosessi\nLuottamushenkilö sosiaalisen median pyörteissä'),
  (8, 3, 'Vertaileva tilanneanalyysi', 1, null),
  (8, 4, 'Muu verkostokaudenaikainen tuki ja sparraus', null, null),
  (9, 1, 'Teemaseminaari', 4, null),
  (9, 2, 'Luottamushenkilösparraus', 4, E'Talouden suunta\nPäätöksenteon pelisäännöt\nTyöllisyys ja elinvoima\nValtuustokauden puoliväli'),
  (9, 3, 'Yhdyshenkilötapaaminen', null, null),
  (9, 4, 'Vertaileva tilanneanalyysi', 1, null)
) as o (number, position, title, quantity, topics)
join season using (number);

insert into season_contact (season_id, ordinal, name, title, organisation, email)
select season.id, row_number() over (partition by season.id order by c.position) - 1, c.name, c.title, c.organisation, c.email
from (values
  (2, 1, 'Markus Pauni', 'projektipäällikkö', 'KUNTALIITTO', null),
  (2, 2, 'Kaija Majoinen', null, 'KUNTALIITTO', null),
  (2, 3, 'Jarmo Asikainen', null, 'FCG', null),
  (2, 4, 'Mikko Kenni', null, 'FCG', null),
  (2, 5, 'Päivi Kurikka', null, 'FCG', null),
  (2, 6, 'Maria Ojakoski', null, 'FCG', null),
  (3, 1, 'Kaija Majoinen', null, 'KUNTALIITTO', null),
  (3, 2, 'Arto Koski', null, 'KUNTALIITTO', null),
  (3, 3, 'Sini Sallinen', null, 'KUNTALIITTO', null),
  (3, 4, 'Soile Paahtama', null, 'KUNTALIITTO', null),
  (4, 1, 'Jarkko Majava', 'projektipäällikkö', 'KUNTALIITTO', null),
  (4, 2, 'Kimmo Haapasalo', null, 'FCG', null),
  (5, 1, 'Jarkko Majava', 'kehityspäällikkö', 'KUNTALIITTO', null),
  (5, 2, 'Sami Miettinen', 'toimialajohtaja', 'FCG', null),
  (6, 1, 'Jarkko Majava', 'projektipäällikkö', 'KUNTALIITTO', null),
  (7, 1, 'Jarkko Majava', 'kehittämispäällikkö', 'KUNTALIITTO', null),
  (7, 2, 'Sini Sallinen', 'kehittämispäällikkö', 'KUNTALIITTO', null),
  (7, 3, 'Riina Rinta-aho', 'USO-projektikoordinaattori', 'KUNTALIITTO', null),
  (7, 4, 'Anni Antila', 'johtava konsultti', 'FCG', null),
  (7, 5, 'Kimmo Haapasalo', 'johtaja, johtaminen ja talous', 'FCG', null),
  (7, 6, 'Timo Nousiainen', null, 'FCG', null),
  (8, 1, 'Maija Malli', 'USO-projektikoordinaattori', 'KUNTALIITTO', 'koordinaattori@verkosto.example'),
  (8, 2, 'Kalle Kokeilu', 'johtava konsultti', 'FCG', 'fcg@verkosto.example'),
  (9, 1, 'Maija Malli', 'USO-projektikoordinaattori', 'KUNTALIITTO', 'koordinaattori@verkosto.example'),
  (9, 2, 'Kalle Kokeilu', 'johtava konsultti', 'FCG', 'fcg@verkosto.example')
) as c (number, position, name, title, organisation, email)
join season using (number);
