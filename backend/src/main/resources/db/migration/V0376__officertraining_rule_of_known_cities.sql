-- Cities that were founded before this rule existed get what task 21 of the plan asks for.
INSERT INTO officer_training_rule (city_id, hours_per_year, plan_task, source)
SELECT id, 20.0, 21, '确保相关监管人员每人每年接受不少于20学时的质量体系相关培训' FROM tenant WHERE kind = 'CITY';
