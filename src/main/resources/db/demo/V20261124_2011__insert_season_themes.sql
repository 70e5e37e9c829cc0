-- What the seasons are about: the themes of the programme with their sub-themes, and the catalogue of workshop themes.
select set_config('verkosto.actor', 'system:demo', true), set_config('verkosto.request', 'demo', true);

insert into season_theme (season_id, purpose, ordinal, title)
select season.id, 'PROGRAMME', ordinal, title
from (values
  (2, 1, 'Strateginen johtaminen'),
  (3, 1, 'Tulevaisuuden kunta'),
  (3, 2, 'Sote- ja maakuntauudistus'),
  (4, 1, 'Tulevaisuuden kunnan toiminnan kirkastaminen'),
  (4, 2, 'Muutosjohtaminen'),
  (4, 3, 'Strateginen johtaminen'),
  (4, 4, 'Verkosto- ja konsernijohtaminen'),
  (5, 1, 'Ennakoiva ja tiedolla johdettu kunta'),
  (5, 5, 'Resurssiälykäs kunta'),
  (5, 10, 'Kukoistava kunta'),
  (6, 1, 'Kestävä kuntajohtaminen'),
  (6, 2, 'Strateginen johtaminen'),
  (6, 3, 'Toimiva kaksoisjohtaminen'),
  (7, 1, 'Strateginen ja kestävä johtaminen'),
  (7, 5, 'Uudistuvat kuntaorganisaatiot ja poikkihallinnollinen johtaminen'),
  (7, 9, 'Yhdyspinnoilla johtaminen ja yhteistyö hyvinvointialueiden kanssa'),
  (8, 1, 'Uuden valtuustokauden sujuva käynnistäminen'),
  (8, 2, 'Luottamusta rakentava ja pitkäjänteinen johtaminen'),
  (8, 3, 'Strategiatyö sekä muutosten ja uudistusten ennakointi'),
  (9, 1, 'Talouden tasapaino ja palvelujen uudistaminen'),
  (9, 4, 'Elinvoima ja työllisyys kunnan johtamisessa'),
  (9, 7, 'Luottamus ja yhteistyö päätöksenteossa')
) as t (number, ordinal, title)
join season using (number);

insert into season_theme (season_id, parent_id, purpose, ordinal, title)
select season.id, parent.id, 'PROGRAMME', t.ordinal, t.title
from (values
  (5, 1, 2, 'Ennakointi osana elävää kuntastrategiaa'),
  (5, 1, 3, 'Poikkihallinnollisuus: silloista silloille'),
  (5, 1, 4, 'Muutosten hallittu johtaminen'),
  (5, 5, 6, 'Kestävä kuntakonsernien talous ja omistajapolitiikka'),
  (5, 5, 7, 'Tuloksellinen ja tuottavasti toimiva kuntaorganisaatio'),
  (5, 5, 8, 'Sosiaalisesti ja ekologisesti kestävä kunta'),
  (5, 5, 9, 'Tulevaisuuden kunnan toiminnan kirkastaminen ja käynnistäminen'),
  (5, 10, 11, 'Aktiivinen vuoropuhelu kuntayhteisössä'),
  (5, 10, 12, 'Asiakaslähtöinen toimintakulttuuri'),
  (5, 10, 13, 'Juureva ja näyttävä mielikuvajohtaminen'),
  (7, 1, 2, 'Uudistusten seuranta, vaikutusten arviointi ja muutosjohtamisen tuki'),
  (7, 1, 3, 'Strategian suunnitelmallinen toimeenpano, johtamisen työkalut ja käytänteet'),
  (7, 1, 4, 'Päätöksentekokyky, pitkäjänteisyys ja rakentava yhteistyö'),
  (7, 5, 6, 'Uuden kestävän kunnan kokonaisvaltainen johtaminen'),
  (7, 5, 7, 'Toimivat organisaatio- ja konsernirakenteet sekä toimintatavat'),
  (7, 5, 8, 'Hyvinvoinnin ja elinvoiman johtaminen ja organisointi'),
  (7, 9, 10, 'Kuntien ja hyvinvointialueiden yhteistyön strateginen johtaminen'),
  (7, 9, 11, 'Työllisyys- ja elinvoimaekosysteemien johtaminen'),
  (7, 9, 12, 'Verkostot ja kumppanuudet kuntakehittämisen voimavarana'),
  (9, 1, 2, 'Sopeuttaminen ja investointien priorisointi'),
  (9, 1, 3, 'Palveluverkko ja yhteistyö naapurikuntien kanssa'),
  (9, 4, 5, 'Työllisyysalueen johtaminen'),
  (9, 4, 6, 'Yrittäjyys ja kunnan vetovoima'),
  (9, 7, 8, 'Kaksoisjohtamisen pelisäännöt'),
  (9, 7, 9, 'Kuntalaisten osallisuus')
) as t (number, parent_ordinal, ordinal, title)
join season using (number)
join season_theme parent on parent.season_id = season.id and parent.ordinal = t.parent_ordinal and parent.parent_id is null;

insert into season_theme (season_id, purpose, ordinal, title)
select season.id, 'WORKSHOP', t.ordinal + (select count(*) from season_theme present where present.season_id = season.id), t.title
from season
cross join (values
  (1, 'Luottamushenkilöjohtaminen, toimielintyöskentely ja kaksoisjohtaminen'),
  (2, 'Johtamisjärjestelmän ja rakenteiden uudistaminen, muutoksen johtaminen'),
  (3, 'Kuntakonsernin ja konsernijohdon toimintatavat'),
  (4, 'Kuntastrategian laadinta, päivittäminen ja arviointi'),
  (5, 'Kuntastrategian toimeenpano ja strategiset ohjelmat'),
  (6, 'Toimintaympäristön ja talouden tarkastelut, uudistusten ennakointi')
) as t (ordinal, title)
where season.number in (7, 8, 9);
