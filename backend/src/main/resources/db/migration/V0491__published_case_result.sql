-- Public: the figures of the published cases.
CREATE VIEW published_case_result AS
SELECT c.uid AS case_uid, x.position, x.label, x.label_en, x.unit, x.unit_en, x.before_value, x.after_value
FROM case_study c
JOIN case_revision r ON r.case_id = c.id AND r.revision = c.published_revision
JOIN case_result x ON x.revision_id = r.id
WHERE c.state = 'PUBLISHED'
  AND r.consent_until >= DATE(CONVERT_TZ(UTC_TIMESTAMP(), '+00:00', '+08:00'));
