import { list, query } from '@/api/client';
import { download } from '@/api/download';
import { exportAuditEvents, getAuditWords, listAuditEvents, verifyAudit } from '@/api/generated/operations';
import type { components, operations } from '@/api/generated/schema';

export type AuditEvent = components['schemas']['AuditEvent'];
export type AuditQuery = NonNullable<operations['listAuditEvents']['parameters']['query']>;
export type Verification = components['schemas']['Verification'];
export type Period = { from?: string; to?: string };

export const auditEvents = (wanted: AuditQuery) => list(listAuditEvents, { query: wanted });
/** The names of acts and objects; they change with the program only. */
export const auditWords = { ...query(getAuditWords, {}), staleTime: Number.POSITIVE_INFINITY };
export const auditSheet = (wanted: AuditQuery, name: string) => {
  const { cursor: _cursor, limit: _limit, withTotal: _withTotal, ...filters } = wanted;
  return download(exportAuditEvents, { query: filters }, name);
};
/** Walks every chain of the period: asked for by hand, and never kept. */
export const verification = (period: Period) => ({ ...query(verifyAudit, { query: period }), gcTime: 0, staleTime: 0 });
