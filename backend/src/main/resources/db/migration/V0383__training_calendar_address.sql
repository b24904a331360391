-- a person's own calendar is read by calendar programs without signing in: whoever holds the secret reads it.
-- Kept as it is, so that the owner can look it up for a second device; it opens nothing that stands beyond this database.
CREATE TABLE calendar_address (
  person_id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL DEFAULT 0,
  secret CHAR(25) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  made_at DATETIME(6) NOT NULL,
  UNIQUE KEY calendar_address_secret (secret),
  CONSTRAINT calendar_address_person FOREIGN KEY (person_id) REFERENCES person (id)
);
