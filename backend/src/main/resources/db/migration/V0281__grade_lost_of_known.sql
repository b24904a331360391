-- Grades made before the column: taken from the third level of their explanation.
UPDATE grade g
SET g.lost = CASE
  WHEN g.deferral IS NOT NULL THEN '[]'
  ELSE COALESCE((
    SELECT JSON_ARRAYAGG(JSON_OBJECT('code', leaf.code, 'lost', leaf.most - leaf.points))
    FROM JSON_TABLE(g.explanation, '$.items[*].children[*].children[*]' COLUMNS (
      code   VARCHAR(40)   PATH '$.code',
      most   DECIMAL(5, 2) PATH '$.most',
      points DECIMAL(5, 2) PATH '$.points')) leaf
    WHERE leaf.points < leaf.most), '[]')
  END
WHERE g.explanation IS NOT NULL;
