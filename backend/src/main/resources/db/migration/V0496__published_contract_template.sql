-- Public: model contracts. No room writes them yet, so the list is honestly empty.
CREATE VIEW published_contract_template AS
SELECT CAST(NULL AS CHAR(36)) AS uid, CAST(NULL AS CHAR(200)) AS title, CAST(NULL AS CHAR(40)) AS edition,
       CAST(NULL AS DATETIME(6)) AS published_at
FROM DUAL
WHERE 1 = 0;
