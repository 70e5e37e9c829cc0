create table account (
  id bigint generated always as identity primary key,
  version int not null default 0,
  email text not null,
  name text not null,
  role text not null constraint account_role_known check (role in ('ADMIN', 'COORDINATOR', 'CONTACT', 'AUDITOR')),
  language text not null default 'fi' constraint account_language_known check (language in ('fi', 'sv', 'en')),
  password_hash text,
  disabled boolean not null default false,
  -- grows when the password changes; a session signed in with an older stamp has ended
  stamp int not null default 0,
  constraint account_email_form check (email ~ '^[^@\s]+@[^@\s]+$')
);

create unique index account_email_taken on account (lower(email));

-- The municipalities for which a contact person acts.
create table account_municipality (
  account_id bigint not null references account (id),
  municipality_id bigint not null references municipality (id),
  primary key (account_id, municipality_id)
);

-- One-time addresses on which a password is set; without an account it makes the first admin.
create table invitation (
  token_hash text primary key,
  account_id bigint references account (id),
  expires_at timestamptz not null
);

create table api_token (
  id bigint generated always as identity primary key,
  account_id bigint not null references account (id),
  name text not null,
  token_hash text not null constraint api_token_taken unique,
  created_at timestamptz not null,
  revoked_at timestamptz
);

create index api_token_by_account on api_token (account_id);

-- Failed sign-ins per address and per network, both hashed: each failure makes the next try wait longer.
create table sign_in_delay (
  key text primary key,
  failures int not null,
  wait_until timestamptz not null,
  last_failure timestamptz not null
);

create trigger account_change after insert or update or delete on account
  for each row execute function record_change('account', 'id', 'password_hash');
create trigger account_municipality_change after insert or update or delete on account_municipality
  for each row execute function record_change('account', 'account_id');
create trigger api_token_change after insert or update or delete on api_token
  for each row execute function record_change('account', 'account_id', 'token_hash');
