-- Public: the published revision of each case, one row per language, while the firm's consent lasts.
CREATE OR REPLACE VIEW published_case AS
SELECT c.uid, c.number_year, c.number_in_year, c.published_at, r.revision, r.demo, r.district_code,
       d.name AS district_name, d.name_en AS district_name_en, r.cluster_code, r.evidence_level, s.consent_until,
       r.written_at, t.lang, t.title, t.summary, t.firm, t.scale, t.recommended_by, t.problem, t.actions, t.actors,
       t.obstacles, t.results_note, t.period_before, t.period_after, t.evidence_note, t.fits, t.fits_not
FROM case_shown s
JOIN case_study c ON c.id = s.case_id
JOIN case_revision r ON r.case_id = c.id AND r.revision = c.published_revision
JOIN case_text t ON t.revision_id = r.id
LEFT JOIN district d ON d.city_id = c.city_id AND d.code = r.district_code;
