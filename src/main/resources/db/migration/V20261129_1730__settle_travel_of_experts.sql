-- Whether the travel claim of an expert for a workshop has come, or there is none to come: nobody bills a claim that nobody has seen.
alter table workshop_expert
  add column travel_claim text constraint workshop_expert_claim_known check (travel_claim in ('RECEIVED', 'NONE')),
  add column travel_settled_on date,
  add constraint workshop_expert_claim_has_day check ((travel_claim is null) = (travel_settled_on is null));
