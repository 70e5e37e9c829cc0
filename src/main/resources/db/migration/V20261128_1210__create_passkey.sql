-- Passkeys: what a person's device signs with after it has made sure who holds it. The private key never leaves the device.
create table passkey (
  id bigint generated always as identity primary key,
  account_id bigint not null references account (id),
  name text not null constraint passkey_has_name check (name <> ''),
  credential_id bytea not null constraint passkey_taken unique,
  public_key bytea not null,
  -- what the device said of the key when it made it; the key's data are read from it at each sign-in
  attestation bytea not null,
  -- grows with each signature where the device counts them
  signature_count bigint not null,
  backup_eligible boolean not null,
  backup_state boolean not null,
  transports text[] not null,
  created_at timestamptz not null,
  last_used_at timestamptz
);

create index passkey_by_account on passkey (account_id, id);

create trigger passkey_change after insert or update or delete on passkey
  for each row execute function record_change('account', 'account_id', 'credential_id', 'public_key', 'attestation',
    'signature_count', 'backup_eligible', 'backup_state', 'transports', 'last_used_at');
