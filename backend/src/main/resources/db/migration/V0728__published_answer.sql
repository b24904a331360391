-- Public: questions with their answers, in force or superseded. Days of publication only: nothing of who asked, nor when.
CREATE VIEW published_answer AS
SELECT e.uid, e.state, e.published_revision AS revision, e.published_on, e.revised_on, e.ended_on, e.end_reason,
       e.replaced_by, r.topic, t.name AS topic_name, t.name_en AS topic_name_en, t.position AS topic_position, r.title,
       r.question, r.answer, r.title_en, r.question_en, r.answer_en, r.basis_document, r.basis_article, r.basis_as_of,
       r.example
FROM consultation_entry e
JOIN consultation_revision r ON r.tenant_id = e.tenant_id AND r.entry_id = e.id AND r.revision = e.published_revision
JOIN consultation_topic t ON t.tenant_id = r.tenant_id AND t.code = r.topic
WHERE e.state IN ('PUBLISHED', 'SUPERSEDED');
