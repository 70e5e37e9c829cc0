-- Our own translations of what seasons 8 and 9 are about; the topics of season 8's sparring are left in Finnish.
select set_config('verkosto.actor', 'system:demo', true), set_config('verkosto.request', 'demo', true);

insert into season_translation (season_id, finnish, swedish)
select season.id, t.finnish, t.swedish
from (values
  (8, 'Uuden valtuustokauden sujuva käynnistäminen sekä luottamusta rakentava ja pitkäjänteinen johtaminen', 'En smidig start på den nya fullmäktigeperioden och ett långsiktigt ledarskap som bygger förtroende'),
  (8, 'Uuden valtuustokauden sujuva käynnistäminen', 'En smidig start på den nya fullmäktigeperioden'),
  (8, 'Luottamusta rakentava ja pitkäjänteinen johtaminen', 'Ett långsiktigt ledarskap som bygger förtroende'),
  (8, 'Strategiatyö sekä muutosten ja uudistusten ennakointi', 'Strategiarbete och framförhållning inför förändringar och reformer'),
  (8, 'Teemaseminaari', 'Temaseminarium'),
  (8, 'Vertaileva tilanneanalyysi', 'Jämförande lägesanalys'),
  (8, 'Luottamushenkilöjohtaminen, toimielintyöskentely ja kaksoisjohtaminen', 'Förtroendemannaledarskap, arbetet i organen och dubbelt ledarskap'),
  (8, 'Johtamisjärjestelmän ja rakenteiden uudistaminen, muutoksen johtaminen', 'Förnyelse av ledningssystem och strukturer, förändringsledning'),
  (8, 'Kuntakonsernin ja konsernijohdon toimintatavat', 'Kommunkoncernens och koncernledningens arbetssätt'),
  (8, 'Kuntastrategian laadinta, päivittäminen ja arviointi', 'Att göra, uppdatera och utvärdera kommunstrategin'),
  (8, 'Kuntastrategian toimeenpano ja strategiset ohjelmat', 'Genomförandet av kommunstrategin och strategiska program'),
  (8, 'Toimintaympäristön ja talouden tarkastelut, uudistusten ennakointi', 'Granskning av omvärld och ekonomi, framförhållning inför reformer'),
  (9, 'Kestävä talous ja rohkea uudistuminen', 'Hållbar ekonomi och modig förnyelse'),
  (9, 'Talouden tasapaino ja palvelujen uudistaminen', 'Balans i ekonomin och förnyelse av servicen'),
  (9, 'Sopeuttaminen ja investointien priorisointi', 'Anpassning och prioritering av investeringar'),
  (9, 'Palveluverkko ja yhteistyö naapurikuntien kanssa', 'Servicenätet och samarbetet med grannkommunerna'),
  (9, 'Elinvoima ja työllisyys kunnan johtamisessa', 'Livskraft och sysselsättning i ledningen av kommunen'),
  (9, 'Työllisyysalueen johtaminen', 'Ledningen av sysselsättningsområdet'),
  (9, 'Yrittäjyys ja kunnan vetovoima', 'Företagande och kommunens dragningskraft'),
  (9, 'Luottamus ja yhteistyö päätöksenteossa', 'Förtroende och samarbete i beslutsfattandet'),
  (9, 'Kaksoisjohtamisen pelisäännöt', 'Spelregler för det dubbla ledarskapet'),
  (9, 'Kuntalaisten osallisuus', 'Kommuninvånarnas delaktighet'),
  (9, 'Luottamushenkilösparraus', 'Sparrning för förtroendevalda'),
  (9, 'Talouden suunta', 'Ekonomins riktning'),
  (9, 'Päätöksenteon pelisäännöt', 'Spelregler för beslutsfattandet'),
  (9, 'Työllisyys ja elinvoima', 'Sysselsättning och livskraft'),
  (9, 'Valtuustokauden puoliväli', 'Halvvägs i fullmäktigeperioden'),
  (9, 'Yhdyshenkilötapaaminen', 'Kontaktpersonsträff'),
  (9, 'Teemaseminaari', 'Temaseminarium'),
  (9, 'Vertaileva tilanneanalyysi', 'Jämförande lägesanalys'),
  (9, 'Luottamushenkilöjohtaminen, toimielintyöskentely ja kaksoisjohtaminen', 'Förtroendemannaledarskap, arbetet i organen och dubbelt ledarskap'),
  (9, 'Johtamisjärjestelmän ja rakenteiden uudistaminen, muutoksen johtaminen', 'Förnyelse av ledningssystem och strukturer, förändringsledning'),
  (9, 'Kuntakonsernin ja konsernijohdon toimintatavat', 'Kommunkoncernens och koncernledningens arbetssätt'),
  (9, 'Kuntastrategian laadinta, päivittäminen ja arviointi', 'Att göra, uppdatera och utvärdera kommunstrategin'),
  (9, 'Kuntastrategian toimeenpano ja strategiset ohjelmat', 'Genomförandet av kommunstrategin och strategiska program'),
  (9, 'Toimintaympäristön ja talouden tarkastelut, uudistusten ennakointi', 'Granskning av omvärld och ekonomi, framförhållning inför reformer'),
  (8, 'Luottamushenkilösparraus', 'Sparrning för förtroendevalda'),
  (8, 'Muu verkostokaudenaikainen tuki ja sparraus', 'Övrigt stöd och sparrning under perioden')
) as t (number, finnish, swedish)
join season using (number);
