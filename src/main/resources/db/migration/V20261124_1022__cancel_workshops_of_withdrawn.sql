-- Workshops that were still planned when their municipality withdrew fall away with the reason of the withdrawal, as they do from
-- now on at once.
select set_config('verkosto.actor', 'system:migration', true);

update workshop set state = 'CANCELLED', version = version + 1,
  cancel_reason = (select reason from membership_transition
    where membership_id = workshop.membership_id and to_state = 'WITHDRAWN' order by id desc limit 1)
where state in ('PLANNED', 'CONFIRMED') and exists (
  select from membership join season on season.id = membership.season_id
    join membership_transition on membership_transition.membership_id = membership.id and to_state = 'WITHDRAWN'
  where membership.id = workshop.membership_id and membership.state = 'WITHDRAWN' and season.state <> 'CLOSED');
