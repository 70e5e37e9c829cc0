-- Made up: nothing is found at these addresses.
select set_config('verkosto.actor', 'system:demo', true), set_config('verkosto.request', 'demo', true);

insert into season_link (season_id, ordinal, title, address)
select season.id, ordinal, title, address
from (values
  (8, 0, 'Kauden esite', 'https://verkosto.example/kausi-8/esite.pdf'),
  (8, 1, 'Seminaarien aineistot', 'https://verkosto.example/kausi-8/aineistot'),
  (9, 0, 'Kauden esite', 'https://verkosto.example/kausi-9/esite.pdf')
) as l (number, ordinal, title, address)
join season using (number);
