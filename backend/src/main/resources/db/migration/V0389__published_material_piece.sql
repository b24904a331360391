CREATE VIEW published_material_piece AS
SELECT m.material_key, p.number, p.content
FROM published_material m
JOIN course_material o ON o.uid = m.material_key
JOIN attachment a ON a.uid = o.attachment_uid
JOIN attachment_piece p ON p.attachment_id = a.id;
