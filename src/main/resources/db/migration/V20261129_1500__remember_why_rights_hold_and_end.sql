-- An account is closed by an admin, or lapses when its last right has ended; an invitation opens it again in the latter case only.
-- And a right is given for a role, or by an admin: what rests on a role goes with it when two records are taken apart again.
select set_config('verkosto.actor', 'system:migration', true);

alter table account add column lapsed boolean not null default false,
  add constraint account_lapsed_is_disabled check (disabled or not lapsed);
alter table account_municipality add column by_role boolean not null default false;

-- The history tells which accounts lapsed: whoever took the last right away closed them at that moment.
update account a set lapsed = true
where a.disabled and a.role = 'CONTACT' and not exists (select from account_municipality m where m.account_id = a.id)
  and exists (select from change c join change d on d.subject = 'account' and d.subject_id = a.id
      and d.record = 'account_municipality' and d.operation = 'DELETE' and d.actor = c.actor
      and d.request is not distinct from c.request
      and d.changed_at between c.changed_at - interval '5 seconds' and c.changed_at + interval '5 seconds'
    where c.id = (select max(l.id) from change l where l.subject = 'account' and l.subject_id = a.id and l.record = 'account'
        and l.before ->> 'disabled' = 'false' and l.after ->> 'disabled' = 'true'));

update account_municipality m set by_role = true
where exists (select from person p join person_role r on r.person_id = p.id
  where p.account_id = m.account_id and r.municipality_id = m.municipality_id and r.kind in ('LIAISON', 'DEPUTY'));
