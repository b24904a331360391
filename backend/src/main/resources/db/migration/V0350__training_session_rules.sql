-- held: free seats kept for groups at this moment, so that one conditional update can refuse taken + held > quota;
-- due_at: when the line has something to do by itself (an offer lapses, kept seats open)
ALTER TABLE course_session
  ADD COLUMN approval BOOLEAN NOT NULL DEFAULT FALSE,
  ADD COLUMN offer_hours INT NULL,
  ADD COLUMN withdraw_until DATETIME(6) NULL,
  ADD COLUMN reserved INT NOT NULL DEFAULT 0,
  ADD COLUMN held INT NOT NULL DEFAULT 0,
  ADD COLUMN due_at DATETIME(6) NULL,
  ADD KEY course_session_due (due_at),
  DROP CONSTRAINT course_session_seats,
  ADD CONSTRAINT course_session_seats CHECK (taken >= 0 AND held >= 0 AND taken + held <= quota);
