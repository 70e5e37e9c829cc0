-- Without an admin nobody can make another one. Whoever takes one away looks when the transaction ends, and alone: the second of two
-- sees what the first has done.
create function require_admin() returns trigger language plpgsql as $$
begin
  perform pg_advisory_xact_lock(hashtext('account_last_admin'));
  if not exists (select from account where role = 'ADMIN' and not disabled) then
    raise exception 'there would be no admin' using errcode = '23514', constraint = 'account_last_admin';
  end if;
  return null;
end $$;

create constraint trigger account_keeps_admin after update or delete on account
  deferrable initially deferred for each row when (old.role = 'ADMIN' and not old.disabled) execute function require_admin();
