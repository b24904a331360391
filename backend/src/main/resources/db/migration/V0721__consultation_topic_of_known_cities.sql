-- Cities founded before there were topics get the same list as new ones (示例: names and days are choices of ours).
INSERT INTO consultation_topic (id, tenant_id, position, code, name, name_en, answer_workdays)
SELECT t.id + x.position, t.id, x.position, x.code, x.name, x.name_en, x.days
FROM tenant t
JOIN (SELECT 1 AS position, 'system' AS code, '质量管理体系' AS name, 'Quality system' AS name_en, 10 AS days
      UNION ALL SELECT 2, 'people', '关键岗位与人员', 'Key posts and people', 10
      UNION ALL SELECT 3, 'filing', '注册备案', 'Registration and filing', 10
      UNION ALL SELECT 4, 'material', '原料与供应商', 'Materials and suppliers', 10
      UNION ALL SELECT 5, 'contract', '委托生产', 'Contract production', 15
      UNION ALL SELECT 6, 'label', '标签与宣称', 'Labels and claims', 15
      UNION ALL SELECT 7, 'safety', '不良反应与召回', 'Adverse reactions and recall', 5
      UNION ALL SELECT 8, 'inspection', '检查与分级', 'Inspection and grading', 10) x
WHERE t.kind = 'CITY';
