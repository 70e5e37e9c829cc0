-- Who proposes or joins keeps the membership from being withdrawn meanwhile, and waits for one that is being withdrawn.
create or replace function require_member(municipality bigint, season bigint) returns void language plpgsql as $$
begin
  perform from membership m where m.municipality_id = municipality and m.season_id = season
    and m.state in ('JOINED', 'CONTRACTED', 'ACTIVE') for share;
  if not found then
    raise exception 'municipality % is no member of season %', municipality, season
      using errcode = '23514', constraint = 'initiative_needs_member';
  end if;
end $$;
