#!/bin/sh
# Run once by the postgres image, as superuser, when it makes a new database folder.
# verkosto_owner owns the database and runs the migrations; verkosto_app is what the program
# works as: it reads and writes rows and can't change the schema.
set -eu

: "${VERKOSTO_OWNER_PASSWORD:?is not set}" "${VERKOSTO_APP_PASSWORD:?is not set}"

# psql reads the passwords from the environment: a command line can be seen by others
psql -v ON_ERROR_STOP=1 --no-psqlrc --username "${POSTGRES_USER:-postgres}" --dbname postgres <<'SQL'
\getenv owner_password VERKOSTO_OWNER_PASSWORD
\getenv app_password VERKOSTO_APP_PASSWORD

CREATE ROLE verkosto_owner LOGIN PASSWORD :'owner_password';
CREATE ROLE verkosto_app LOGIN PASSWORD :'app_password';

CREATE DATABASE verkosto OWNER verkosto_owner;
REVOKE ALL ON DATABASE verkosto FROM PUBLIC;
GRANT CONNECT ON DATABASE verkosto TO verkosto_app;

\connect verkosto
ALTER SCHEMA public OWNER TO verkosto_owner;
REVOKE ALL ON SCHEMA public FROM PUBLIC;
GRANT USAGE ON SCHEMA public TO verkosto_app;
-- its rights on tables come from the migrations, so that it gets none on their own history
SQL
