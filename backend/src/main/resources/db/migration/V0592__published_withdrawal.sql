-- Public: cases that were public and are not any more. The reason is told when an office withdrew; when a firm's
-- consent ended nothing but that is told, and no name.
CREATE OR REPLACE VIEW published_withdrawal AS
SELECT c.uid, c.number_year, c.number_in_year,
       CASE WHEN c.state = 'WITHDRAWN' THEN 'WITHDRAWN' ELSE 'CONSENT_ENDED' END AS kind,
       CASE WHEN c.state = 'WITHDRAWN' THEN c.withdrawn_at
            ELSE COALESCE((SELECT MAX(COALESCE(k.withdrawn_at, CAST(k.until_on AS DATETIME(6)))) FROM case_consent k WHERE k.case_id = c.id),
                       (SELECT CAST(r.consent_until AS DATETIME(6)) FROM case_revision r WHERE r.case_id = c.id AND r.revision = c.published_revision)) END AS gone_at,
       CASE WHEN c.state = 'WITHDRAWN' THEN c.withdrawn_reason END AS reason
FROM case_study c
LEFT JOIN case_shown s ON s.case_id = c.id
WHERE c.published_at IS NOT NULL AND s.case_id IS NULL;
