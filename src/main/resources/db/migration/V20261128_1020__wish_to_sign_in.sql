-- A contact person may add a colleague who shall sign in as well. That is a wish: a coordinator invites, or does not.
alter table contact_role add column wished_by bigint references account (id);

create index contact_role_wished on contact_role (person_id) where wished_by is not null;
