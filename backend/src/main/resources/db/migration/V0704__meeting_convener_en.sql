-- The convener's name in English as it was when the meeting was drafted; nothing where the body has none.
ALTER TABLE meeting ADD COLUMN convener_name_en VARCHAR(200) NULL AFTER convener_name;
UPDATE meeting m JOIN tenant t ON t.id = m.tenant_id SET m.convener_name_en = NULLIF(TRIM(t.name_en), '');
