-- The experts of a workshop with the hours that each spends on it. What was written freely before stays readable beside them.
create table workshop_expert (
  id bigint generated always as identity primary key,
  workshop_id bigint not null references workshop (id),
  person_id bigint not null references person (id),
  hours numeric(5, 1) not null constraint workshop_expert_hours_sane check (hours > 0 and hours <= 1000),
  removed boolean not null default false,
  constraint workshop_expert_once unique (workshop_id, person_id)
);

create index workshop_expert_by_person on workshop_expert (person_id);

create trigger workshop_expert_closed before insert or update or delete on workshop_expert
  for each row execute function refuse_in_closed_season('workshop_id');
create trigger workshop_expert_change after insert or update or delete on workshop_expert
  for each row execute function record_change('workshop', 'workshop_id');
