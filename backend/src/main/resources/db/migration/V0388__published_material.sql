-- materials that the association opened to everybody, of courses with a published session
CREATE VIEW published_material AS
SELECT m.uid AS material_key, c.uid AS course_key, a.file_name, a.media_type, a.size, m.added_at
FROM course_material m
JOIN course c ON c.id = m.course_id
JOIN attachment a ON a.uid = m.attachment_uid
WHERE m.open_to_all AND m.removed_at IS NULL
AND EXISTS (SELECT 1 FROM course_session s WHERE s.course_id = c.id AND s.published_at IS NOT NULL);
