-- turn: order in the line, at first the ticket; in_person: a person is in once, through whichever employer came first.
-- Nobody sits, waits or is offered a seat past an approval that the session asked for, whatever the code does.
ALTER TABLE enrolment
  ADD COLUMN fits INT NOT NULL DEFAULT 0,
  ADD COLUMN turn DECIMAL(36,12) NOT NULL DEFAULT 0,
  ADD COLUMN needs_approval BOOLEAN NOT NULL DEFAULT FALSE,
  ADD COLUMN approved_at DATETIME(6) NULL,
  ADD COLUMN approved_by VARCHAR(100) NULL,
  ADD COLUMN offer_until DATETIME(6) NULL,
  ADD COLUMN ended VARCHAR(40) NULL,
  ADD COLUMN ended_note VARCHAR(500) NULL,
  ADD COLUMN in_person BIGINT GENERATED ALWAYS AS (CASE WHEN state = 'WITHDRAWN' THEN NULL ELSE person_id END) VIRTUAL,
  DROP KEY enrolment_person,
  ADD UNIQUE KEY enrolment_person (session_id, person_id, enterprise_id),
  ADD UNIQUE KEY enrolment_once (session_id, in_person),
  ADD KEY enrolment_turn (session_id, state, turn),
  ADD CONSTRAINT enrolment_approved CHECK (NOT needs_approval OR approved_at IS NOT NULL OR state IN ('REQUESTED', 'WITHDRAWN')),
  ADD CONSTRAINT enrolment_offer CHECK (state <> 'OFFERED' OR offer_until IS NOT NULL);
