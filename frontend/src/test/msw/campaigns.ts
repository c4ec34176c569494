import { HttpResponse, http } from 'msw';
import type { components } from '../../api/generated/schema';

type Schemas = components['schemas'];

const id = (number: number) => `0199f000-0000-7000-8000-${String(number).padStart(12, '0')}`;
const unit = { unitId: '0199b000-0000-7000-8000-000000000004', unitName: '会计学院分工会' };

const campaign: Schemas['CampaignDetails'] = {
  id: id(801),
  version: 3,
  name: '高温季节送清凉',
  theme: 'COOLNESS',
  form: 'GOODS',
  beneficiaries: ['FRONT_LINE', 'MODEL_WORKER'],
  fundId: '0199f100-0000-7000-8000-000000000001',
  fundName: '困难教职工专项帮扶资金',
  startsOn: '2026-11-01',
  endsOn: '2027-01-31',
  perPerson: 12000,
  goods: '防暑降温用品一份',
  basis: '校工会〔2026〕8号',
  status: 'OPEN',
  statusWords: '进行中',
  proposedBy: '周敏',
  openedBy: '陈建国',
  mayNominate: true,
  quotas: [
    {
      ...unit,
      peopleCap: 5,
      amountCap: 60000,
      peopleUsed: 3,
      amountUsed: 36000,
      waiting: 1,
      visited: 1,
      paidPeople: 1,
      paidAmount: 12000,
    },
    {
      unitId: '0199b000-0000-7000-8000-000000000005',
      unitName: '外国语学院分工会',
      peopleCap: 4,
      amountCap: 48000,
      peopleUsed: 0,
      amountUsed: 0,
      waiting: 0,
      visited: 0,
      paidPeople: 0,
      paidAmount: 0,
    },
  ],
  allowedActions: [{ action: 'CLOSE', allowed: true }],
};

const proposed: Schemas['CampaignDetails'] = {
  ...campaign,
  id: id(802),
  version: 0,
  name: '元旦春节送温暖',
  theme: 'WARMTH',
  form: 'MONEY',
  beneficiaries: ['FILED_FAMILY'],
  perPerson: 100000,
  status: 'DRAFT',
  statusWords: '待批准',
  mayNominate: false,
  allowedActions: [
    { action: 'APPROVE', allowed: false, reason: '您提出的活动，由他人批准' },
    { action: 'CANCEL', allowed: true },
  ],
};
delete proposed.goods;
delete proposed.openedBy;

const recipient: Schemas['RecipientDetails'] = {
  ...unit,
  id: id(811),
  version: 0,
  campaignId: campaign.id,
  campaignName: campaign.name,
  memberName: '欧阳晓岚',
  beneficiary: 'FRONT_LINE',
  amount: 12000,
  goods: '防暑降温用品一份',
  status: 'PROPOSED',
  statusWords: '待审批',
  proposedBy: '何苗',
  proposedAt: '2026-11-20T01:00:00Z',
  mine: false,
  mayVisit: false,
  maySign: false,
  timeline: [],
  allowedActions: [
    { action: 'APPROVE', allowed: true },
    { action: 'REJECT', allowed: true },
  ],
};

const reserved: Schemas['RecipientDetails'] = {
  ...recipient,
  id: id(812),
  version: 2,
  memberName: '王㛃',
  beneficiary: 'MODEL_WORKER',
  status: 'RESERVED',
  statusWords: '待发放',
  mayVisit: true,
  timeline: [
    { action: 'APPROVE', words: '批准', result: '待预留资金', by: '陈建国', post: '主席', at: '2026-11-21T01:00:00Z' },
  ],
  allowedActions: [],
};

const delivered: Schemas['RecipientDetails'] = {
  ...reserved,
  id: id(813),
  version: 3,
  memberName: '司徒慧',
  status: 'DELIVERED',
  statusWords: '待签收',
  mine: true,
  mayVisit: false,
  maySign: true,
  visit: { visitedOn: '2026-11-22', visitors: ['何苗', '周敏'], photos: [id(301)], recordedBy: '何苗' },
};

const campaigns = [campaign, proposed];
const recipients = [recipient, reserved, delivered];

const summary = ({ quotas, ...row }: Schemas['CampaignDetails']): Schemas['CampaignSummary'] => ({
  id: row.id,
  name: row.name,
  theme: row.theme,
  form: row.form,
  startsOn: row.startsOn,
  endsOn: row.endsOn,
  perPerson: row.perPerson,
  status: row.status,
  peopleCap: quotas.reduce((sum, { peopleCap }) => sum + peopleCap, 0),
  peopleUsed: quotas.reduce((sum, { peopleUsed }) => sum + peopleUsed, 0),
  paidPeople: quotas.reduce((sum, { paidPeople }) => sum + paidPeople, 0),
  paidAmount: quotas.reduce((sum, { paidAmount }) => sum + paidAmount, 0),
});

const one = <Row extends { id: string }>(rows: readonly Row[], wanted: unknown) =>
  HttpResponse.json(rows.find((row) => row.id === wanted) ?? rows[0]);

export const campaignHandlers = [
  http.get('*/api/campaigns', () => HttpResponse.json(campaigns.map(summary))),
  http.get('*/api/campaigns/funds', () =>
    HttpResponse.json([
      {
        id: campaign.fundId,
        name: '困难教职工专项帮扶资金',
        sourceCode: 'SPECIAL',
        sourceName: '专项帮扶资金',
        available: 5000000,
      },
    ]),
  ),
  http.get('*/api/campaigns/:id', ({ params }) => one(campaigns, params.id)),
  http.post('*/api/campaigns', () => HttpResponse.json(proposed, { status: 201 })),
  http.post('*/api/campaigns/:id/steps', ({ params }) => one(campaigns, params.id)),
  http.get('*/api/campaign-recipients', () =>
    HttpResponse.json({
      items: recipients.map(({ visit, ...row }) => ({ ...row, visitedOn: visit?.visitedOn })),
      nextCursor: null,
      total: recipients.length,
    }),
  ),
  http.get('*/api/campaign-recipients/:id', ({ params }) => one(recipients, params.id)),
  http.post('*/api/campaign-recipients', () => HttpResponse.json(recipient, { status: 201 })),
  http.post('*/api/campaign-recipients/steps', () => new HttpResponse(null, { status: 204 })),
  http.post('*/api/campaign-recipients/:id/*', ({ params }) => one(recipients, params.id)),
];
