-- until now everybody who came counted, however late
UPDATE attendance SET counted = (state IN ('PRESENT', 'LATE')), recorded_at = at;
