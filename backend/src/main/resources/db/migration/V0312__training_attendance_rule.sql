-- A city's settings for attendance. No law names these numbers: what the pack ships is an example (demo) until the
-- city sets its own.
CREATE TABLE attendance_rule (
  city_id             BIGINT      NOT NULL PRIMARY KEY,
  appeal_count        INT         NOT NULL,
  appeal_span         VARCHAR(40) NOT NULL,
  most_missed_percent INT         NOT NULL,
  late_scan_hours     INT         NOT NULL,
  demo                BOOLEAN     NOT NULL,
  CONSTRAINT attendance_rule_city FOREIGN KEY (city_id) REFERENCES tenant (id),
  CONSTRAINT attendance_rule_window CHECK (appeal_count > 0),
  CONSTRAINT attendance_rule_missed CHECK (most_missed_percent BETWEEN 0 AND 99),
  CONSTRAINT attendance_rule_scan CHECK (late_scan_hours BETWEEN 0 AND 72)
);
