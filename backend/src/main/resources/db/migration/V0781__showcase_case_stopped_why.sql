-- Which rule stopped a planned revision of a case at its moment.
ALTER TABLE case_revision ADD COLUMN stopped_why VARCHAR(60) NULL;
