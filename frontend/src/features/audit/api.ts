import { list, query } from '@/api/client';
import { listAuditEvents, verifyAudit } from '@/api/generated/operations';
import type { components, operations } from '@/api/generated/schema';

export type AuditEvent = components['schemas']['AuditEvent'];
export type AuditQuery = NonNullable<operations['listAuditEvents']['parameters']['query']>;
export type Period = { from?: string; to?: string };

export const auditEvents = (wanted: AuditQuery) => list(listAuditEvents, { query: wanted });
/** Walks every chain of the period: asked for by hand, and never kept. */
export const verification = (period: Period) => ({ ...query(verifyAudit, { query: period }), gcTime: 0, staleTime: 0 });
