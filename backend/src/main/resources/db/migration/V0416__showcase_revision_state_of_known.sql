-- Revisions from before there was a state: what the public sees is live, what it saw before was replaced.
UPDATE case_revision r JOIN case_study c ON c.id = r.case_id
SET r.state = CASE WHEN r.revision < c.published_revision THEN 'REPLACED'
                   WHEN r.revision = c.published_revision AND c.state = 'PUBLISHED' THEN 'LIVE'
                   WHEN r.revision = c.published_revision THEN 'ENDED'
                   ELSE 'WRITTEN' END
WHERE c.published_revision IS NOT NULL;
