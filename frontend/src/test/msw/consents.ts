import { HttpResponse, http } from 'msw';
import type { components } from '../../api/generated/schema';

type Consent = components['schemas']['ConsentReceipt'];

const id = (number: number) => `0199fa00-0000-7000-8000-${String(number).padStart(12, '0')}`;
const finance = {
  purpose: 'FINANCE',
  title: '收入、财产和银行账户信息',
  body: '本人单独同意工会处理本人的收入、财产和银行账户信息，仅用于困难家庭的认定和救助款的发放。',
  textCode: 'FINANCE-2026-1',
} as const;
const medical = {
  purpose: 'MEDICAL',
  title: '医疗健康信息',
  body: '本人单独同意工会处理本人的健康状况、诊断材料和医疗费用信息，仅用于因病致困的认定和救助。',
  textCode: 'MEDICAL-2026-1',
} as const;
const child = {
  purpose: 'CHILD',
  title: '不满十四周岁未成年人信息',
  body: '作为监护人，本人单独同意工会处理该未成年人的身份、就学和健康信息，仅用于困难家庭的认定和救助。',
  textCode: 'CHILD-2026-1',
} as const;
const check = {
  purpose: 'ECONOMIC_CHECK',
  title: '家庭经济状况核对授权',
  body: '本人授权工会委托有关部门核对本人的收入、财产等经济状况，仅用于困难职工救助的认定。',
  textCode: 'ECONOMIC_CHECK-2026-1',
} as const;

function consent(number: number, rest: Partial<Consent>): Consent {
  return {
    id: id(number),
    fileId: '0199f000-0000-7000-8000-000000000006',
    applicantName: '陈晓明',
    member: '本人',
    signer: '本人',
    ...finance,
    givenOn: '2026-11-16',
    current: true,
    ...rest,
  };
}

const consents: Consent[] = [
  consent(1, { ...check, givenOn: '2026-11-02', validUntil: '2027-11-02', paperId: id(90) }),
  consent(2, finance),
  consent(3, medical),
  consent(4, {
    ...medical,
    member: '配偶',
    signer: '配偶',
    withdrawnAt: '2026-11-20T02:00:00Z',
    withdrawalReason: '不再申请',
    withdrawnVia: 'RELATIVE',
  }),
  consent(5, { ...child, member: '子女' }),
];

const ofRelative = consent(6, {
  ...medical,
  fileId: '0199f000-0000-7000-8000-000000000066',
  applicantName: '周*',
  unionName: '丽水学院工会',
  member: '配偶',
  signer: '配偶',
});

export const consentHandlers = [
  http.get('*/api/my-consents/texts', () =>
    HttpResponse.json([check, finance, medical, child].map(({ textCode, ...text }) => ({ ...text, code: textCode }))),
  ),
  http.get('*/api/my-consents', () => HttpResponse.json([...consents, ofRelative])),
  http.post('*/api/hardship-files/:id/consents/:consentId/withdrawal', () => HttpResponse.json(consents)),
  http.post('*/api/my-consents/:id/withdrawal', () => new HttpResponse(null, { status: 204 })),
  http.get('*/api/hardship-files/:id/consents', () => HttpResponse.json(consents)),
];
