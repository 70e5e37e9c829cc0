-- Made-up people who try the program out; the password of all is verkosto-demo. The last one's account is disabled.
select set_config('verkosto.actor', 'system:demo', true), set_config('verkosto.request', 'demo', true);

insert into account (email, name, role, language, disabled, password_hash) values
  ('admin@verkosto.example', 'Aino Esimerkki', 'ADMIN', 'fi', false,
    '$argon2id$v=19$m=16384,t=2,p=1$NG5+VcsznAEHQfC+6X6JUA$KtyO2MuOcBqFO8dxUsICgGz125mpjv93GBACC/A7AHI'),
  ('koordinaattori@verkosto.example', 'Maija Malli', 'COORDINATOR', 'fi', false,
    '$argon2id$v=19$m=16384,t=2,p=1$hMmrdbhYEZpKRvmLekUvag$A4WhC406hpHQvVLUk9GzlMPdnqvl6soSLUaBKHsW0kU'),
  ('fcg@verkosto.example', 'Kalle Kokeilu', 'COORDINATOR', 'fi', false,
    '$argon2id$v=19$m=16384,t=2,p=1$mGpe/mt1qWGaJO+kSK9QIQ$q/BwqeBDVKo3BglRNNXUSOkfIBiB6hBgwGCD4RP845o'),
  ('tarkastaja@verkosto.example', 'Tarmo Tarkka', 'AUDITOR', 'fi', false,
    '$argon2id$v=19$m=16384,t=2,p=1$G+JK8yzKOGAgtrKeIU6gjg$BwH4IocwvQ9GwXfX/l9xjCm1y6EcvxWlAXpO4dwRlCU'),
  ('sysma@verkosto.example', 'Malli Mallikas', 'CONTACT', 'fi', false,
    '$argon2id$v=19$m=16384,t=2,p=1$LPWno3hdsUaaTyAcENuw6Q$8jwcbSPPBb3UYhkZbXmpdebmLnwWgbXBieaQAE9lU4A'),
  ('utajarvi@verkosto.example', 'Taina Testinen', 'CONTACT', 'fi', false,
    '$argon2id$v=19$m=16384,t=2,p=1$hiYso2Y2s8wkOJzLHQ1tEA$KHPoYs/XN2LaeKJGm80RgaocyDfaGo3d9ubX7EmeGQ0'),
  ('juva@verkosto.example', 'Jaana Joukola', 'CONTACT', 'fi', false,
    '$argon2id$v=19$m=16384,t=2,p=1$ySIqVTC4CR8lcW6xWm5ABA$Y5fUK8bRHYefAiZe18vgumjXv7ilSKtiVVqbIVIL3t8'),
  ('loviisa@verkosto.example', 'Lisa Modell', 'CONTACT', 'sv', false,
    '$argon2id$v=19$m=16384,t=2,p=1$3T2kmYOXFZyL+RAiyK0XEA$0L/qM3HQq5ofAHNJXVdm3wDNNnvE9m0jpoKU8Q37dZE'),
  ('hamina@verkosto.example', 'Olli Entinen', 'CONTACT', 'fi', true,
    '$argon2id$v=19$m=16384,t=2,p=1$Nb3E2wF3eoqO2IdrLvWuag$tsbSzVJDvngHgfQhW93nFmslW+3wgWYqU8nNEcHkcKA');

insert into account_municipality (account_id, municipality_id)
select account.id, municipality.id
from (values
  ('sysma@verkosto.example', '781'),
  ('utajarvi@verkosto.example', '889'),
  ('juva@verkosto.example', '178'),
  ('juva@verkosto.example', '687'),
  ('loviisa@verkosto.example', '434'),
  ('hamina@verkosto.example', '075')
) as a (email, code)
join account using (email)
join municipality using (code);

-- The coordinator's token for the interface is the text demo-coordinator-token.
insert into api_token (account_id, name, token_hash, created_at)
select id, 'Esittelyn rajapinta-avain', '02997591fd65f9ec06d7e5e98b54768da57dd30fe1c2dc93527e86901df99731', now()
from account where email = 'koordinaattori@verkosto.example';
