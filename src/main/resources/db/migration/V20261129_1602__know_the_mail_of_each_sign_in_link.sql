-- The mail in which the link is, so that it is not sent when a later link has taken its place. It has no foreign key: checking one
-- would take time for the addresses that somebody has, and mails are never removed.
alter table sign_in_link add column mail_id bigint;

create index sign_in_link_by_mail on sign_in_link (mail_id);
