-- The last serial number an association gave in a year. It moves in the transaction that issues, so it has no gaps.
CREATE TABLE certificate_series (
  id BIGINT NOT NULL PRIMARY KEY,
  tenant_id BIGINT NOT NULL,
  year_number INT NOT NULL,
  last_number INT NOT NULL,
  UNIQUE KEY certificate_series_year (tenant_id, year_number),
  CONSTRAINT certificate_series_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id)
);
