import { list, mutation, query } from '@/api/client';
import { decideTasks, getInboxCounts, getSession, listInbox } from '@/api/generated/operations';
import type { components, operations } from '@/api/generated/schema';

type Schemas = components['schemas'];

export type InboxItem = Schemas['InboxItemView'];
export type Box = Schemas['Box'];
export type Decision = Schemas['Decision'];
export type RowResult = Schemas['RowResult'];
export type InboxQuery = NonNullable<operations['listInbox']['parameters']['query']>;

export const inbox = (wanted: InboxQuery) => list(listInbox, { query: wanted });
export const inboxCounts = query(getInboxCounts, {});
export const deciding = mutation(decideTasks, { invalidates: [listInbox, getInboxCounts, getSession] });
