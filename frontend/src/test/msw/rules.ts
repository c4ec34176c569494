import { HttpResponse, http } from 'msw';
import type { components } from '../../api/generated/schema';

type Rule = components['schemas']['RuleView'];

const version = (number: number) => `0199f500-0000-7000-8000-${String(number).padStart(12, '0')}`;

function rule(code: string, name: string, rest: Partial<Rule>): Rule {
  return {
    code,
    name,
    kind: 'INTEGER',
    measure: '',
    byRegion: false,
    mandatory: true,
    tighter: 'LOWER',
    own: false,
    versionId: version(code.length),
    value: '1',
    region: '',
    from: '2020-01-01',
    setBy: '平台缺省',
    basis: '平台缺省',
    documentNumber: '',
    trust: 'UNVERIFIED',
    bound: '1',
    boundBy: '平台缺省',
    ...rest,
  };
}

/** Nobody set it: no value, no paper. */
const unset: Rule = {
  code: 'notice-days',
  name: '公示期限',
  kind: 'INTEGER',
  measure: '个工作日',
  byRegion: false,
  mandatory: true,
  tighter: 'HIGHER',
  own: false,
};

const hardship: Rule[] = [
  rule('subsistence-line', '当地最低生活保障标准', {
    kind: 'MONEY',
    measure: '元/人·月',
    byRegion: true,
    tighter: 'NONE',
    value: '118200',
    region: '330100',
    from: '2026-07-01',
    setBy: '杭州市教育工会',
    basis: '杭州市区最低生活保障标准每人每月 1182 元',
    documentNumber: '杭民发〔2026〕31号',
    trust: 'VERIFIED',
  }),
  rule('rigid-expense-kinds', '刚性支出的种类', {
    kind: 'LIST',
    tighter: 'NONE',
    value: '["ILLNESS", "DISABILITY", "EDUCATION", "RENT"]',
    basis: '患病、伤残、子女上学、无房租房',
  }),
  rule('homes-allowed', '商品住房套数上限', {
    measure: '套',
    basis: '拥有2套及以上商品住房的不予建档',
    documentNumber: '浙教工〔2022〕27号',
  }),
  rule('investigation-days', '入户调查期限', {
    measure: '个工作日',
    own: true,
    value: '3',
    from: '2026-09-01',
    setBy: '浙江工商大学工会',
    basis: '收到申请三个工作日内完成入户调查',
    documentNumber: '浙商大工〔2026〕9号',
    trust: 'VERIFIED',
    bound: '5',
    boundBy: '浙江省教育工会',
  }),
  unset,
];

export const ruleHandlers = [
  http.get('*/api/rules', () => HttpResponse.json({ pack: 'hardship', rules: hardship, gaps: ['公示期限'] })),
  http.get('*/api/rules/history', () =>
    HttpResponse.json([
      {
        versionId: version(91),
        setBy: '会计学院分工会',
        place: 'BELOW',
        region: '',
        value: '2',
        from: '2026-10-01',
        basis: '两个工作日内完成',
        documentNumber: '会院工〔2026〕2号',
        trust: 'UNVERIFIED',
      },
      {
        versionId: version(92),
        setBy: '浙江工商大学工会',
        place: 'OWN',
        region: '',
        value: '3',
        from: '2026-09-01',
        basis: '收到申请三个工作日内完成入户调查',
        documentNumber: '浙商大工〔2026〕9号',
        trust: 'VERIFIED',
      },
      {
        versionId: version(93),
        setBy: '平台缺省',
        place: 'DEFAULT',
        region: '',
        value: '5',
        from: '2020-01-01',
        basis: '基层工会5日内完成摸底、入户调查',
        documentNumber: '',
        trust: 'UNVERIFIED',
      },
    ]),
  ),
  http.get('*/api/rules/verifications', () =>
    HttpResponse.json([
      {
        id: version(71),
        startedBy: '顾敏',
        finishedAt: '2026-11-24T02:12:00Z',
        decisions: 52,
        differences: [
          {
            objectType: 'hardship-file',
            objectId: version(51),
            words: '第 1 次申报：第 4 步的数值相差 18',
          },
        ],
      },
      { id: version(70), startedBy: '顾敏', finishedAt: '2026-10-20T02:12:00Z', decisions: 47, differences: [] },
    ]),
  ),
  http.post('*/api/rules/verifications', () => HttpResponse.json({ jobId: version(72) })),
  http.post('*/api/rules', async ({ request }) => {
    const asked = (await request.json()) as components['schemas']['SetRuleRequest'];
    if (Number(asked.value) > 5) {
      const problem = {
        type: 'urn:wuli:problem:rule-loosened',
        title: '下级只能从严：上级规定为5个工作日',
        status: 422,
        errors: [{ path: 'value', message: '只能从严，不能宽于浙江省教育工会的规定。' }],
      };
      return HttpResponse.json(problem, { status: 422 });
    }
    return HttpResponse.json({ id: version(99) }, { status: 201 });
  }),
];
