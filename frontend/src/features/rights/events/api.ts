import { list, mutation } from '@/api/client';
import { download } from '@/api/download';
import { cancelRightsEvent, exportRightsEvents, listRightsEvents, recordRightsEvent } from '@/api/generated/operations';
import type { components } from '@/api/generated/schema';

type Schemas = components['schemas'];

export type RightsEvent = Schemas['RightsEvent'];
export type NewEvent = Schemas['RecordRightsEventRequest'];

export const events = (year: number) => list(listRightsEvents, { query: { year } });
export const eventSheet = (year: number, name: string) => download(exportRightsEvents, { query: { year } }, name);
export const recording = mutation(recordRightsEvent, { invalidates: [listRightsEvents] });
export const cancelling = mutation(cancelRightsEvent, { invalidates: [listRightsEvents] });
