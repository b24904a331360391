-- Public: answers that were taken back, and why; their words are not in it.
CREATE VIEW published_answer_withdrawal AS
SELECT e.uid, e.ended_on, e.end_reason
FROM consultation_entry e
WHERE e.state = 'WITHDRAWN' AND e.published_on IS NOT NULL;
