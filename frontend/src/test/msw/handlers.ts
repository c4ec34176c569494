import { HttpResponse, http } from 'msw';
import { type Persona, personas } from '../personas.ts';
import { accountHandlers } from './account.ts';
import { assistanceHandlers } from './assistance.ts';
import { campaignHandlers } from './campaigns.ts';
import { careVisitHandlers } from './care-visits.ts';
import { changeHandlers } from './changes.ts';
import { contractHandlers } from './collective-contracts.ts';
import { consentHandlers } from './consents.ts';
import { counselHandlers } from './counsel.ts';
import { deskHandlers } from './desk.ts';
import { economicCheckHandlers } from './economic-checks.ts';
import { electionHandlers } from './elections.ts';
import { exportHandlers } from './exports.ts';
import { flowHandlers } from './flow.ts';
import { fundHandlers } from './fund.ts';
import { grantHandlers } from './grants.ts';
import { hardshipCareHandlers } from './hardship-care.ts';
import { homeHandlers } from './home.ts';
import { importHandlers } from './imports.ts';
import { inboxHandlers } from './inbox.ts';
import { inspectionHandlers } from './inspection.ts';
import { ledgerHandlers } from './ledger.ts';
import { legalAidHandlers } from './legal-aid.ts';
import { liveHandlers } from './live.ts';
import { mediationHandlers } from './mediations.ts';
import { membershipHandlers } from './membership.ts';
import { mutualHandlers } from './mutual.ts';
import { mutualClaimHandlers } from './mutual-claims.ts';
import { mutualSampleHandlers } from './mutual-samples.ts';
import { noticeHandlers } from './notices.ts';
import { officeHandlers } from './offices.ts';
import { organisationHandlers } from './organisation.ts';
import { paymentHandlers } from './payments.ts';
import { reportHandlers } from './report.ts';
import { retentionHandlers } from './retention.ts';
import { rightsHandlers } from './rights.ts';
import { consultHandlers } from './rights-consult.ts';
import { eventHandlers } from './rights-events.ts';
import { overviewHandlers } from './rights-overview.ts';
import { serviceHandlers } from './rights-services.ts';
import { womenHandlers } from './rights-women.ts';
import { riskHandlers } from './risks.ts';
import { ruleHandlers } from './rules.ts';
import { societyHandlers } from './society.ts';
import { societyCommitteeHandlers } from './society-committee.ts';
import { supervisionHandlers } from './supervisions.ts';

/** Answers as the backend would for one person. `signed-out` answers 401 to everything. */
export function handlersFor(persona: Persona | 'signed-out') {
  if (persona === 'signed-out') {
    const problem = { type: 'signed-out', title: '请先登录', status: 401 };
    return [http.all('*/api/*', () => HttpResponse.json(problem, { status: 401 }))];
  }
  return [
    http.get('*/api/session', () => HttpResponse.json(personas[persona])),
    http.put('*/api/session/acting-post', () => HttpResponse.json(personas[persona])),
    ...accountHandlers,
    ...deskHandlers,
    ...exportHandlers,
    ...inboxHandlers,
    ...grantHandlers,
    ...assistanceHandlers,
    ...hardshipCareHandlers,
    ...careVisitHandlers,
    ...campaignHandlers,
    ...reportHandlers(persona === 'province'),
    ...economicCheckHandlers,
    ...noticeHandlers,
    ...flowHandlers,
    ...fundHandlers,
    ...paymentHandlers,
    ...ledgerHandlers,
    ...changeHandlers,
    ...homeHandlers,
    ...importHandlers,
    ...liveHandlers,
    ...mutualClaimHandlers,
    ...societyHandlers,
    ...mutualSampleHandlers,
    ...societyCommitteeHandlers,
    ...mutualHandlers,
    ...officeHandlers,
    ...electionHandlers,
    ...organisationHandlers,
    ...membershipHandlers,
    ...overviewHandlers,
    ...eventHandlers,
    ...contractHandlers,
    ...rightsHandlers,
    ...consultHandlers,
    ...womenHandlers,
    ...serviceHandlers,
    ...riskHandlers,
    ...supervisionHandlers,
    ...consentHandlers,
    ...inspectionHandlers,
    ...retentionHandlers,
    ...counselHandlers,
    ...legalAidHandlers,
    ...mediationHandlers,
    ...ruleHandlers,
  ];
}
