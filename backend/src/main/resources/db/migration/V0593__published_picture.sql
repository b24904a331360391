-- Public: pictures of the published revision of each case, where the firm's consent covers pictures.
CREATE OR REPLACE VIEW published_picture AS
SELECT p.uid, s.uid AS case_uid, p.from_revision AS position, p.alt, p.alt_en, p.credit, p.licence, p.demo, p.width, p.height
FROM case_shown s
JOIN case_study c ON c.id = s.case_id
JOIN case_picture p ON p.case_id = c.id
WHERE p.from_revision <= c.published_revision AND (p.until_revision IS NULL OR p.until_revision > c.published_revision)
  AND (c.firm_id IS NULL OR EXISTS (SELECT 1 FROM case_consent k WHERE k.case_id = c.id AND k.withdrawn_at IS NULL
       AND k.extent = 'TEXT_AND_PICTURES' AND k.until_on >= DATE(CONVERT_TZ(UTC_TIMESTAMP(), '+00:00', '+08:00'))));
