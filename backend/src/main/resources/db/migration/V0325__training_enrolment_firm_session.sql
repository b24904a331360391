-- A firm's places by session without reading everybody else's of each session.
ALTER TABLE enrolment ADD KEY enrolment_firm_session (enterprise_id, session_id, state), DROP KEY enrolment_firm;
