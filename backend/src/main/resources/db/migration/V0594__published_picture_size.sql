-- Public: the same in their widths, with content.
CREATE OR REPLACE VIEW published_picture_size AS
SELECT v.uid AS picture_uid, z.width, z.height, z.media_type, z.sha256, z.content
FROM published_picture v
JOIN case_picture p ON p.uid = v.uid
JOIN case_picture_size z ON z.picture_id = p.id;
