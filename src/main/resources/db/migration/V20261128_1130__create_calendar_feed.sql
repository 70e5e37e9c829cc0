-- The secret address under which a person's own calendar follows the network; of the secret only its hash.
create table calendar_feed (
  account_id bigint primary key references account (id),
  token_hash text not null constraint calendar_feed_secret unique,
  created_at timestamptz not null,
  -- when its owner ended it
  ended_at timestamptz
);

create trigger calendar_feed_change after insert or update or delete on calendar_feed
  for each row execute function record_change('account', 'account_id', 'token_hash');
