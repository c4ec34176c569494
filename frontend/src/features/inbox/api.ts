import { list, mutation, query } from '@/api/client';
import { claimTask, decideTasks, getInboxCounts, getSession, listInbox, releaseTask } from '@/api/generated/operations';
import type { components, operations } from '@/api/generated/schema';

type Schemas = components['schemas'];

export type InboxItem = Schemas['InboxItemView'];
export type Box = Schemas['Box'];
export type Decision = Schemas['Decision'];
export type RowResult = Schemas['RowResult'];
export type InboxQuery = NonNullable<operations['listInbox']['parameters']['query']>;

export const inbox = (wanted: InboxQuery) => list(listInbox, { query: wanted });
export const inboxCounts = query(getInboxCounts, {});
export const claiming = mutation(claimTask, { invalidates: [listInbox] });
export const releasing = mutation(releaseTask, { invalidates: [listInbox] });
export const deciding = mutation(decideTasks, { invalidates: [listInbox, getInboxCounts, getSession] });
