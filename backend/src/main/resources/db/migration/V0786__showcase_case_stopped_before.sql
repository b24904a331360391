-- Revisions that were stopped before the reason was kept.
UPDATE case_revision SET stopped_why = 'OTHER' WHERE state = 'STOPPED';
