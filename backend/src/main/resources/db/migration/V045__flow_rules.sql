-- What each relation entitles: 隶属 (MANAGE) or 业务指导 (GUIDE). Money and cadre matters go by management only.
insert into org.flow_rule (flow, via, allowed, basis) values
  ('fund-allocation', 'MANAGE', true, '经费按隶属关系逐级拨付。'),
  ('fund-allocation', 'GUIDE', false, '业务指导关系不拨付经费：由其主管工会逐级拨付。'),
  ('fund-allocation-to-city', 'MANAGE', true, '经费按隶属关系逐级拨付。'),
  ('fund-allocation-to-city', 'GUIDE', true, '省级专项资金下达到市教育工会，由其转拨所管理的学校。'),
  ('assistance-grant', 'MANAGE', true, '专项资金补助申请按隶属关系逐级上报。'),
  ('assistance-grant', 'GUIDE', false, '专项资金补助申请按隶属关系逐级上报，业务指导关系不受理。'),
  ('cadre', 'MANAGE', true, '干部事项按隶属关系办理。'),
  ('cadre', 'GUIDE', false, '干部事项按隶属关系办理。'),
  ('statistics', 'MANAGE', true, '统计按隶属关系上报。'),
  ('statistics', 'GUIDE', true, '教育系统统计同时报送业务指导的工会。'),
  ('commendation', 'MANAGE', true, '评选推荐按隶属关系上报。'),
  ('commendation', 'GUIDE', true, '教育系统评选推荐可以报送业务指导的工会。'),
  ('competition', 'MANAGE', true, '竞赛按隶属关系组织。'),
  ('competition', 'GUIDE', true, '教育系统竞赛由业务指导的工会组织。'),
  ('mutual-aid', 'MANAGE', true, '医疗互助按隶属关系组织。'),
  ('mutual-aid', 'GUIDE', true, '教育系统医疗互助由业务指导的工会组织。'),
  ('notice', 'MANAGE', true, '通知按隶属关系下达。'),
  ('notice', 'GUIDE', true, '业务通知可以下达到所指导的工会。')
on conflict do nothing;
