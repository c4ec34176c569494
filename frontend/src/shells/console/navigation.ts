import type { Tier } from '@/api/session';
import { consoleMessages as messages } from './messages.zh-CN';

interface Destination {
  label: string;
  to: string;
  /** Which tiers have this destination; all when absent. What a person may do there is decided by the server. */
  tiers?: readonly Tier[];
  /** What is counted beside the label. */
  counted?: 'unlinked';
  /** Without this permission there is nothing to see at all, not even a disabled button. */
  permission?: string;
}

interface NavigationGroup {
  title?: string;
  destinations: readonly Destination[];
}

const groups: readonly NavigationGroup[] = [
  {
    destinations: [
      { label: messages.home, to: '/' },
      { label: messages.inbox, to: '/inbox' },
    ],
  },
  {
    title: messages.groups.organisation,
    destinations: [
      { label: messages.units, to: '/units' },
      { label: messages.members, to: '/members' },
      { label: messages.officers, to: '/officers' },
      { label: messages.terms, to: '/terms' },
      { label: messages.unlinked, to: '/unlinked-units', tiers: ['PROVINCE', 'CITY'], counted: 'unlinked' },
      { label: messages.officerGaps, to: '/officer-gaps', tiers: ['PROVINCE', 'CITY'] },
      { label: messages.changes, to: '/unit-changes' },
      { label: messages.cases, to: '/unit-change-cases', tiers: ['PROVINCE', 'CITY'] },
    ],
  },
  {
    title: messages.groups.flow,
    destinations: [
      { label: messages.sent, to: '/submissions/sent', tiers: ['CITY', 'CAMPUS'] },
      { label: messages.received, to: '/submissions/received', tiers: ['PROVINCE', 'CITY'] },
    ],
  },
  {
    title: messages.groups.assistance,
    destinations: [
      { label: messages.hardship, to: '/assistance/hardship-files' },
      { label: messages.reviews, to: '/assistance/hardship-reviews', permission: 'hardship.handle' },
      { label: messages.helpers, to: '/assistance/family-helpers', permission: 'helper.use' },
      { label: messages.careVisits, to: '/assistance/care-events', permission: 'care.handle' },
      { label: messages.campaigns, to: '/assistance/campaigns', permission: 'campaign.handle' },
      { label: messages.grants, to: '/assistance/aid-grants' },
      { label: messages.notices, to: '/assistance/notices' },
      { label: messages.report, to: '/assistance/report', permission: 'assistance-report.read' },
      { label: messages.mutual, to: '/mutual-periods', permission: 'mutual.read' },
      { label: messages.society, to: '/mutual-society', permission: 'society.read' },
      { label: messages.mutualClaims, to: '/mutual-claims', permission: 'mutual.claims' },
    ],
  },
  {
    title: messages.groups.rights,
    destinations: [
      { label: messages.rightsOverview, to: '/rights/overview', permission: 'rights.overview' },
      { label: messages.concerns, to: '/rights/concerns', permission: 'concern.read' },
      { label: messages.mediations, to: '/rights/mediations', permission: 'mediation.read' },
      { label: messages.legalAid, to: '/rights/legal-aid', permission: 'legal-aid.handle' },
      { label: messages.supervisions, to: '/rights/supervisions', permission: 'supervision.read' },
      { label: messages.contracts, to: '/rights/collective-contracts', permission: 'collective-contract.read' },
      { label: messages.risks, to: '/rights/risks', permission: 'risk.report' },
      { label: messages.riskBoard, to: '/rights/risk-board', permission: 'risk.board' },
      { label: messages.consultations, to: '/rights/consultations', permission: 'consultation.answer' },
      { label: messages.hotlines, to: '/rights/hotlines', permission: 'hotline.keep' },
      { label: messages.serviceSessions, to: '/rights/service-sessions', permission: 'legal-service.read' },
      { label: messages.womensRights, to: '/rights/women', permission: 'women.plan' },
      { label: messages.rightsEvents, to: '/rights/events', permission: 'rights-event.record' },
      { label: messages.counselDesk, to: '/rights/counsel-desk', permission: 'counsel.hold' },
      { label: messages.counselStatistics, to: '/rights/counsel-statistics', permission: 'counsel.statistics' },
    ],
  },
  {
    title: messages.groups.money,
    destinations: [
      { label: messages.funds, to: '/funds', permission: 'fund.read' },
      { label: messages.allocations, to: '/allocations', permission: 'allocation.read' },
      { label: messages.incoming, to: '/incoming-allocations', permission: 'allocation.read' },
      { label: messages.payments, to: '/payment-batches', permission: 'payment.read' },
      { label: messages.ledger, to: '/ledger/entries', permission: 'ledger.read' },
      { label: messages.inspection, to: '/inspection', permission: 'inspection.read' },
    ],
  },
  {
    title: messages.groups.platform,
    destinations: [
      { label: messages.accounts, to: '/accounts', permission: 'account.read' },
      { label: messages.rules, to: '/rules', permission: 'rule.read' },
      { label: messages.calendar, to: '/calendar' },
      { label: messages.audit, to: '/audit', permission: 'audit.read' },
      { label: messages.exports, to: '/exports', permission: 'export.use' },
      { label: messages.retention, to: '/retention', permission: 'retention.read' },
    ],
  },
];

/** The navigation of one tier and post, without the groups that are empty there. */
export function navigationOf(tier: string, may: (permission: string) => boolean): NavigationGroup[] {
  return groups
    .map(({ destinations, ...group }) => ({
      ...group,
      destinations: destinations.filter(
        ({ tiers, permission }) => (!tiers || tiers.some((each) => each === tier)) && (!permission || may(permission)),
      ),
    }))
    .filter(({ destinations }) => destinations.length > 0);
}
