-- Who drafted and who published a rule set; empty for one that came with a city's pack.
ALTER TABLE rule_set
  ADD COLUMN drafted_by_name   VARCHAR(100) NULL,
  ADD COLUMN published_by_name VARCHAR(100) NULL;
