-- Whether a public case may be shown now: the firm's own consent where it is on the platform, else the noted one.
CREATE OR REPLACE VIEW case_shown AS
SELECT c.id AS case_id, c.uid, c.published_revision,
       CASE WHEN c.firm_id IS NULL THEN r.consent_until
            ELSE (SELECT MAX(k.until_on) FROM case_consent k WHERE k.case_id = c.id AND k.withdrawn_at IS NULL) END AS consent_until
FROM case_study c
JOIN case_revision r ON r.case_id = c.id AND r.revision = c.published_revision
WHERE c.state = 'PUBLISHED'
HAVING consent_until >= DATE(CONVERT_TZ(UTC_TIMESTAMP(), '+00:00', '+08:00'));
