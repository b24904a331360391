-- Public: the figures of the published cases.
CREATE OR REPLACE VIEW published_case_result AS
SELECT s.uid AS case_uid, x.position, x.label, x.label_en, x.unit, x.unit_en, x.before_value, x.after_value
FROM case_shown s
JOIN case_revision r ON r.case_id = s.case_id AND r.revision = s.published_revision
JOIN case_result x ON x.revision_id = r.id;
