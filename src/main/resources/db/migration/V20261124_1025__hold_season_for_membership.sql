-- Whoever writes a membership keeps its season from being closed meanwhile, and waits for one that is being closed. The name lets
-- it come before the trigger that looks whether the season is closed.
create function hold_season() returns trigger language plpgsql as $$
begin
  perform from season where id = new.season_id for share;
  return new;
end $$;

create trigger membership_awaits_season before insert or update on membership for each row execute function hold_season();
