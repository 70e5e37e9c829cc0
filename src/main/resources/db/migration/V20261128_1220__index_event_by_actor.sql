-- An account's page shows its last sign-ins, and the tries that were refused.
create index event_by_actor on event (actor, id desc);
create index event_refused_by_address on event ((details ->> 'address'), id desc) where kind = 'SIGN_IN_REFUSED';
