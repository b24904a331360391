UPDATE enrolment SET turn = ticket;
