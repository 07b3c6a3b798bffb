-- 岗位: a role says by its first word which kind of unit has it
insert into platform_code (list_code, code, name, name_en, sort_no, valid_from) values
    ('organization.post', 'STREET_SECRETARY', '街道党工委书记', 'Street secretary', 10, date '2000-01-01'),
    ('organization.post', 'STREET_OFFICER', '街道干部', 'Street officer', 20, date '2000-01-01'),
    ('organization.post', 'COMMUNITY_SECRETARY', '社区书记', 'Community secretary', 30, date '2000-01-01'),
    ('organization.post', 'COMMUNITY_DEPUTY', '社区副书记', 'Deputy secretary', 40, date '2000-01-01'),
    ('organization.post', 'COMMUNITY_WORKER', '社区工作者', 'Community worker', 50, date '2000-01-01'),
    ('organization.post', 'COMMUNITY_GRID', '网格长', 'Grid leader', 60, date '2000-01-01'),
    ('organization.post', 'VILLAGE_SECRETARY', '村书记', 'Village secretary', 70, date '2000-01-01'),
    ('organization.post', 'VILLAGE_OFFICER', '村两委成员', 'Village committee member', 80, date '2000-01-01');
