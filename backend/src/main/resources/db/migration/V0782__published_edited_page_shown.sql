-- Public: the published revision of each page that editors write, unless the page was withdrawn.
CREATE OR REPLACE VIEW published_edited_page AS
SELECT p.uid, p.kind, p.code, p.published_at, r.revision, r.body
FROM edited_page p
JOIN edited_revision r ON r.page_id = p.id AND r.revision = p.published_revision
WHERE p.withdrawn_at IS NULL;
