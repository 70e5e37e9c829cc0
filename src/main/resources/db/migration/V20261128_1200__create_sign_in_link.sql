-- One-time links for signing in, each with a code to be typed instead. Good for the browser that asked alone; of all three
-- secrets only the hash is kept. A link without an account opens nothing: it is made so that asking for an address nobody
-- has takes as long as asking for one's own.
create table sign_in_link (
  token_hash text primary key,
  code_hash text not null constraint sign_in_link_code_taken unique,
  browser_hash text not null,
  account_id bigint references account (id),
  -- of the account when the link was made: a new password makes the link worthless
  stamp int not null,
  -- whether this browser has shown the password already, so that the link is the second step
  password_given boolean not null,
  expires_at timestamptz not null
);

create index sign_in_link_by_account on sign_in_link (account_id);
create index sign_in_link_by_end on sign_in_link (expires_at);
