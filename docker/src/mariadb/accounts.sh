#!/usr/bin/env bash
# Runs once, when the database is made: the schemas and an account for each purpose. The public account gets nothing
# here; the launcher grants it the views whose names begin with published_ after each migration.
set -euo pipefail

quoted() { printf "'%s'" "${1//\'/\'\'}"; }

mariadb --user=root ${MARIADB_ROOT_PASSWORD:+--password="$MARIADB_ROOT_PASSWORD"} ${MARIADB_SOCKET:+--socket="$MARIADB_SOCKET"} <<SQL
CREATE DATABASE zhuangan CHARACTER SET utf8mb4 COLLATE utf8mb4_general_ci;
CREATE DATABASE keycloak CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
CREATE USER zhuangan_migration@'%' IDENTIFIED BY $(quoted "$MIGRATION_PASSWORD");
GRANT ALL PRIVILEGES ON zhuangan.* TO zhuangan_migration@'%' WITH GRANT OPTION;
CREATE USER zhuangan_app@'%' IDENTIFIED BY $(quoted "$APPLICATION_PASSWORD");
GRANT SELECT, INSERT, UPDATE, DELETE, EXECUTE ON zhuangan.* TO zhuangan_app@'%';
CREATE USER zhuangan_public@'%' IDENTIFIED BY $(quoted "$PUBLIC_PASSWORD");
CREATE USER zhuangan_backup@'%' IDENTIFIED BY $(quoted "$BACKUP_PASSWORD");
GRANT SELECT, SHOW VIEW, LOCK TABLES, EVENT, TRIGGER, RELOAD, PROCESS, BINLOG MONITOR ON *.* TO zhuangan_backup@'%';
CREATE USER keycloak@'%' IDENTIFIED BY $(quoted "$KEYCLOAK_DB_PASSWORD");
GRANT ALL PRIVILEGES ON keycloak.* TO keycloak@'%';
SQL
