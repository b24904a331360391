-- A post that has one holder at a time is open for one person only, whoever writes at the same moment.
ALTER TABLE post_holding
  ADD COLUMN open_single VARCHAR(40) AS (CASE WHEN until_on IS NULL AND post IN ('LEGAL_REPRESENTATIVE', 'PRINCIPAL',
    'QUALITY_SAFETY_HEAD', 'QUALITY_MANAGER', 'PRODUCTION_MANAGER') THEN post END) PERSISTENT,
  ADD CONSTRAINT post_holding_one_open UNIQUE (tenant_id, open_single);
