-- A contact person's right to act for a municipality may have a day on which it ends, which is no longer part of it: whoever reads
-- rights leaves those out whose day has come, whether or not anything has taken them away by then.
alter table account_municipality add column ends_on date;
