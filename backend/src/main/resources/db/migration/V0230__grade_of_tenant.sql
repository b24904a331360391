-- Other rooms refer to a grade together with its firm; the daily look for told grades reads by state and moment.
ALTER TABLE grade
  ADD CONSTRAINT grade_of_tenant UNIQUE (tenant_id, id),
  ADD INDEX grade_told (state, notified_at);
