-- seats kept for holders of a post or people of a kind of firm; open to everybody in the line from until_at on, or earlier by hand
CREATE TABLE seat_reserve (
  id BIGINT NOT NULL PRIMARY KEY,
  tenant_id BIGINT NOT NULL,
  session_id BIGINT NOT NULL,
  number INT NOT NULL,
  basis VARCHAR(40) NOT NULL,
  code VARCHAR(40) NOT NULL,
  seats INT NOT NULL,
  until_at DATETIME(6) NOT NULL,
  opened_at DATETIME(6) NULL,
  UNIQUE KEY seat_reserve_number (tenant_id, session_id, number),
  UNIQUE KEY seat_reserve_group (tenant_id, session_id, basis, code),
  CONSTRAINT seat_reserve_session FOREIGN KEY (tenant_id, session_id) REFERENCES course_session (tenant_id, id),
  CONSTRAINT seat_reserve_seats CHECK (seats >= 1)
);
