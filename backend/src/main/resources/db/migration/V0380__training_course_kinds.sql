-- names of kinds of firms, comma between; empty = every firm
ALTER TABLE course ADD COLUMN target_kinds VARCHAR(400) NOT NULL DEFAULT '';
