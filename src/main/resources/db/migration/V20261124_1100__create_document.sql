-- Files as they were received. The database itself makes sure that the bytes are those that were hashed.
create table document (
  id bigint generated always as identity primary key,
  version int not null default 0,
  name text not null constraint document_has_name check (name <> '' and length(name) <= 255 and name !~ '[[:cntrl:]]'),
  kind text not null constraint document_kind_known check (kind in ('PDF', 'DOCX', 'ODT', 'TXT')),
  size int not null constraint document_size_sane check (size between 1 and 20 * 1024 * 1024),
  sha256 text not null,
  content bytea not null,
  uploaded_by text not null,
  uploaded_at timestamptz not null,
  scan_state text not null constraint document_scan_state_known check (scan_state in ('UNSCANNED', 'CLEAN', 'INFECTED')),
  constraint document_size_right check (octet_length(content) = size),
  constraint document_hash_right check (encode(sha256(content), 'hex') = sha256)
);

-- the files are packed already
alter table document alter column content set storage external;

revoke delete, truncate on document from ${app};

-- A file stays as it came; only the scanner's word can change, from none to one.
create function refuse_change_of_document() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and old.scan_state = 'UNSCANNED'
      and (new.name, new.kind, new.size, new.sha256, new.uploaded_by, new.uploaded_at)
        is not distinct from (old.name, old.kind, old.size, old.sha256, old.uploaded_by, old.uploaded_at)
      and new.content = old.content then
    return new;
  end if;
  raise exception 'a stored document is never changed' using errcode = '23514', constraint = 'document_is_final';
end $$;

create trigger document_is_final before update or delete on document
  for each row execute function refuse_change_of_document();

-- everything but the bytes
create trigger document_change after insert or update or delete on document
  for each row execute function record_change('document', 'id', 'content');
