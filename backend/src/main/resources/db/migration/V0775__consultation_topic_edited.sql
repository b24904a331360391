-- A city edits its topics: what a topic takes in, in both languages, and since when it takes no new questions.
ALTER TABLE consultation_topic
  ADD COLUMN uid CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL AFTER id,
  ADD COLUMN version BIGINT NOT NULL DEFAULT 0 AFTER tenant_id,
  ADD COLUMN description VARCHAR(300) NULL AFTER name_en,
  ADD COLUMN description_en VARCHAR(600) NULL AFTER description,
  ADD COLUMN retired_on DATE NULL AFTER answer_workdays;
UPDATE consultation_topic SET uid = UUID() WHERE uid IS NULL;
ALTER TABLE consultation_topic
  MODIFY COLUMN uid CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  ADD CONSTRAINT consultation_topic_uid UNIQUE (uid);
