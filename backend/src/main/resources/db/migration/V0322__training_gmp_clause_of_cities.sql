-- cities that were founded before this list existed start with the example
INSERT INTO gmp_clause (id, city_id, code, title, title_en, demo)
SELECT 100 * t.n + c.n, t.id, c.code, c.title, c.title_en, TRUE
FROM (SELECT id, ROW_NUMBER() OVER (ORDER BY id) AS n FROM tenant WHERE kind = 'CITY') t,
(SELECT 1 AS n, '2.1' AS code, '质量安全负责人履职' AS title, 'Duties of the head of quality and safety' AS title_en
UNION ALL SELECT 2, '2.2', '人员培训与记录', 'Staff training and its records'
UNION ALL SELECT 3, '3.1', '批号与追溯', 'Batch numbers and traceability'
UNION ALL SELECT 4, '3.2', '自查', 'Self-inspection'
UNION ALL SELECT 5, '3.3', '检验与实验室', 'Tests and laboratory'
UNION ALL SELECT 6, '3.4', '留样', 'Retained samples'
UNION ALL SELECT 7, '5.1', '供应商审核与进货查验', 'Supplier audit and incoming checks'
UNION ALL SELECT 8, '5.2', '物料储存与标识', 'Storage and marking of materials'
UNION ALL SELECT 9, '6.1', '批生产记录与物料平衡', 'Batch records and material balance'
UNION ALL SELECT 10, '6.2', '清场', 'Line clearance'
UNION ALL SELECT 11, '6.3', '产品放行', 'Product release'
UNION ALL SELECT 12, '7.1', '受托企业选择与审核', 'Choice and audit of contract makers'
UNION ALL SELECT 13, '8.1', '不良反应监测', 'Adverse reaction monitoring'
UNION ALL SELECT 14, '8.2', '召回', 'Recall') c;
