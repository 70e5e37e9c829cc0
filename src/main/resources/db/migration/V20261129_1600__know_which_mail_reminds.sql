-- A reminder whose mail was dropped, as its contact person has gone or it stated another number of unused workshops, has reminded
-- nobody: the cause comes up again. So there is a row for each mail, and none is in the way of the next one.
alter table workshop_reminder
  drop constraint workshop_reminder_once,
  add column mail_id bigint references mail (id) constraint workshop_reminder_mail_taken unique,
  -- of unused workshops, as the mail states it; unknown of those before
  add column number int;

create index workshop_reminder_by_cause on workshop_reminder (membership_id, kind, workshop_id, cause);

-- the day in the table is the same as that of the mails that were queued with the row
alter table workshop_reminder disable trigger workshop_reminder_change;

insert into workshop_reminder (kind, membership_id, workshop_id, cause, queued_on, mail_id)
select r.kind, r.membership_id, r.workshop_id, r.cause, r.queued_on, m.id
from workshop_reminder r join mail m on m.kind = r.kind and m.again_of is null
  and (m.queued_at at time zone 'Europe/Helsinki')::date = r.queued_on
  and m.about = case when r.workshop_id is null then 'membership' else 'workshop' end
  and m.about_id = coalesce(r.workshop_id, r.membership_id)
on conflict do nothing;

delete from workshop_reminder r where r.mail_id is null and exists (select from workshop_reminder s where s.mail_id is not null
  and (s.kind, s.membership_id, s.cause) = (r.kind, r.membership_id, r.cause)
  and s.workshop_id is not distinct from r.workshop_id);

alter table workshop_reminder enable trigger workshop_reminder_change;
