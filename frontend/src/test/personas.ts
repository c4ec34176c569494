import type { components } from '../api/generated/schema';

type SessionView = components['schemas']['SessionView'] & { counts: Record<string, number> };
type PostView = components['schemas']['OwnPost'];

const provinceStaff: PostView = {
  id: '0199a000-0000-7000-8000-000000000001',
  postType: 'WELFARE_OFFICER',
  postName: '权益保障委员',
  unitId: '0199b000-0000-7000-8000-000000000001',
  tenantId: '0199b000-0000-7000-8000-000000000001',
  unitName: '浙江省教育工会',
  unitKind: 'PROVINCE',
  tier: 'PROVINCE',
};

const cityStaff: PostView = {
  id: '0199a000-0000-7000-8000-000000000002',
  postType: 'ORGANISER',
  postName: '组织委员',
  unitId: '0199b000-0000-7000-8000-000000000002',
  tenantId: '0199b000-0000-7000-8000-000000000002',
  unitName: '杭州市教育工会',
  unitKind: 'CITY',
  tier: 'CITY',
};

const campusChair: PostView = {
  id: '0199a000-0000-7000-8000-000000000003',
  postType: 'CHAIR',
  postName: '主席',
  unitId: '0199b000-0000-7000-8000-000000000003',
  tenantId: '0199b000-0000-7000-8000-000000000003',
  unitName: '浙江工商大学工会',
  unitKind: 'UNIVERSITY',
  tier: 'CAMPUS',
  validUntil: '2027-06-30',
};

/** Delegated to the chair while the organiser is away. */
const delegatedOrganiser: PostView = {
  ...campusChair,
  id: '0199a000-0000-7000-8000-000000000006',
  postType: 'ORGANISER',
  postName: '组织委员',
  validUntil: '2026-12-20',
  onBehalfOf: '欧阳晓岚',
};

const branchSecretary: PostView = {
  id: '0199a000-0000-7000-8000-000000000004',
  postType: 'BRANCH_SECRETARY',
  postName: '分工会秘书',
  unitId: '0199b000-0000-7000-8000-000000000004',
  tenantId: '0199b000-0000-7000-8000-000000000004',
  unitName: '会计学院分工会',
  unitKind: 'BRANCH',
  tier: 'BRANCH',
};

function session(id: string, name: string, posts: PostView[], inbox: number): SessionView {
  return {
    person: { id, name },
    posts,
    actingPostId: posts[0]?.id ?? '',
    permissions: [
      'unit.read',
      'unit.change',
      'unit.approve',
      'unit.export',
      'unit.import',
      'term.record',
      'paper.file',
      'post.appoint',
      'body.record',
      'person.find',
      'member.read',
      'member.own',
      'member.admit',
      'member.export',
      'member.import',
      'inbox.use',
      'hardship.read',
      'hardship.apply',
      'hardship.handle',
      'hardship.investigate',
      'hardship.review',
      'hardship.unmask',
      'hardship.identify',
      'hardship.print',
      'notice.read',
      'grant.read',
      'grant.propose',
      'grant.reserve',
      'grant.export',
      'grant.print',
      'grant.escalate',
      'mutual.read',
      'mutual.run',
      'mutual.publish',
      'mutual.roster',
      'mutual.entries',
      'mutual.enrol',
      'mutual.submit',
      'mutual.participation',
      'mutual.receive',
      'flow.read',
      'flow.decide',
      'flow.withdraw',
      'fund.read',
      'fund.propose',
      'payment.read',
      'payment.build',
      'ledger.read',
      'allocation.read',
      'allocation.propose',
      'allocation.acknowledge',
      'delegation.use',
      'delegation.received',
      'account.read',
      'account.open',
      'audit.read',
      'audit.export',
      'rule.read',
      'rule.change',
      'rule.verify',
      'retention.read',
      'retention.decide',
      'inspection.read',
      'inspection.audit',
      'inspection.answer',
      'job.use',
      'counsel.read',
      'counsel.book',
      'counsel.hold',
      'counsel.statistics',
      'mediation.read',
      'mediation.handle',
      'mediation.mediate',
      'mediation.sign',
      'mediation.unseal',
      'mediator.read',
      'mediator.appoint',
      'concern.read',
      'concern.file',
      'concern.triage',
      'concern.reply',
      'concern.unmask',
      'concern.export',
      'concern.statistics',
    ],
    counts: { inbox },
    idleSeconds: 1800,
  };
}

/** Made-up people, one per way of using the product. */
export const personas = {
  province: session('0199c000-0000-7000-8000-000000000001', '林晓', [provinceStaff], 7),
  city: session('0199c000-0000-7000-8000-000000000002', '陈一鸣', [cityStaff], 3),
  /** Chairs the campus union and helps out as secretary of a branch: posts of two tiers, and one that was delegated. */
  campus: session(
    '0199c000-0000-7000-8000-000000000003',
    '周敏',
    [campusChair, branchSecretary, delegatedOrganiser],
    4,
  ),
  branch: session('0199c000-0000-7000-8000-000000000004', '何苗', [branchSecretary], 5),
  postless: session('0199c000-0000-7000-8000-000000000005', '沈安', [], 0),
} as const;

export type Persona = keyof typeof personas;
