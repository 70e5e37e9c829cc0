-- What the municipalities have been reminded of: each cause once. A workshop that is moved to another day is a new cause.
create table workshop_reminder (
  id bigint generated always as identity primary key,
  kind text not null
    constraint workshop_reminder_kind_known check (kind in ('WORKSHOP_PASSED', 'WORKSHOP_REPORT', 'WORKSHOP_UNUSED')),
  membership_id bigint not null references membership (id),
  workshop_id bigint references workshop (id),
  -- the day that has passed, the day on which it was held, or the end of the season
  cause date not null,
  queued_on date not null,
  constraint workshop_reminder_once unique nulls not distinct (kind, membership_id, workshop_id, cause)
);

revoke update, delete, truncate on workshop_reminder from ${app};

create trigger workshop_reminder_change after insert on workshop_reminder
  for each row execute function record_change('workshop_reminder', 'membership_id');
