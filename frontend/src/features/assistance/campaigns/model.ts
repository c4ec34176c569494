import { formatFen, parseYuan } from '@/lib/money';
import type { Tone } from '@/ui/StatusTag';
import type { Campaign, CampaignStatus, NewCampaign, Recipient, RecipientAction, RecipientStatus } from './api';

export const campaignTone: Record<CampaignStatus, Tone> = {
  DRAFT: 'warn',
  OPEN: 'info',
  CLOSED: 'ok',
  CANCELLED: 'plain',
};

export const recipientTone: Record<RecipientStatus, Tone> = {
  PROPOSED: 'warn',
  APPROVED: 'info',
  RESERVED: 'info',
  DELIVERED: 'warn',
  BATCHED: 'info',
  PAID: 'ok',
  FAILED: 'bad',
  REVERSED: 'bad',
  REJECTED: 'bad',
  WITHDRAWN: 'plain',
  CANCELLED: 'plain',
};

/** What can be decided for several at once, in the states in which it can. */
export const movableFrom: Partial<Record<RecipientAction, readonly RecipientStatus[]>> = {
  APPROVE: ['PROPOSED'],
  REJECT: ['PROPOSED'],
  WITHDRAW: ['PROPOSED'],
  RESERVE: ['APPROVED'],
  CANCEL: ['APPROVED', 'RESERVED', 'FAILED'],
};

/** The permission behind each of these. */
export const permissionFor: Partial<Record<RecipientAction, string>> = {
  APPROVE: 'campaign.approve',
  REJECT: 'campaign.approve',
  WITHDRAW: 'campaign.nominate',
  RESERVE: 'campaign.reserve',
  CANCEL: 'campaign.reserve',
};

export const needsOpinion = (action: string) => action === 'REJECT' || action === 'CANCEL';

/** A campaign as it is typed: amounts in yuan, numbers as text. */
export interface CampaignForm {
  name: string;
  theme: NewCampaign['theme'];
  form: NewCampaign['form'];
  beneficiaries: NewCampaign['beneficiaries'];
  fundId: string;
  startsOn: string;
  endsOn: string;
  perPerson: string;
  goods?: string;
  basis: string;
  quotas: { unitId: string; people: string; amount?: string }[];
}

export function toCampaign({ perPerson, goods, quotas, ...same }: CampaignForm): NewCampaign {
  return {
    ...same,
    perPerson: parseYuan(perPerson) ?? 0,
    ...(same.form === 'GOODS' && goods?.trim() ? { goods: goods.trim() } : {}),
    quotas: quotas.map(({ unitId, people, amount }) => {
      const fen = parseYuan(amount ?? '');
      return { unitId, people: Number(people) || 0, ...(fen === undefined ? {} : { amount: fen }) };
    }),
  };
}

/** The sums of all branches that the reader sees. */
export function totalsOf(quotas: Campaign['quotas']) {
  const sum = (
    field:
      | 'peopleCap'
      | 'peopleUsed'
      | 'amountCap'
      | 'amountUsed'
      | 'waiting'
      | 'visited'
      | 'paidPeople'
      | 'paidAmount',
  ) => quotas.reduce((all, quota) => all + quota[field], 0);
  return {
    peopleCap: sum('peopleCap'),
    peopleUsed: sum('peopleUsed'),
    amountCap: sum('amountCap'),
    amountUsed: sum('amountUsed'),
    waiting: sum('waiting'),
    visited: sum('visited'),
    paidPeople: sum('paidPeople'),
    paidAmount: sum('paidAmount'),
  };
}

/** What somebody gets, in words. */
export const giftOf = ({ goods, amount }: Pick<Recipient, 'goods' | 'amount'>) => goods ?? `${formatFen(amount)} 元`;
