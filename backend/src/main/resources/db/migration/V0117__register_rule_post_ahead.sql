-- How many days ahead a firm may write down that a post begins or ends.
ALTER TABLE register_rule ADD COLUMN post_ahead_days INT NOT NULL DEFAULT 90;
