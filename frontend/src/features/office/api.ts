import { list, mutation, query } from '@/api/client';
import { download } from '@/api/download';
import { cancelJob, downloadFile, listCalendarDays, listJobs } from '@/api/generated/operations';
import type { components } from '@/api/generated/schema';

type Schemas = components['schemas'];

export type CalendarDay = Schemas['CalendarDayView'];
export type Job = Schemas['JobView'];

export const calendarDays = (from: string, to: string) => query(listCalendarDays, { query: { from, to } });

export const jobs = (wanted: { cursor?: string; limit: number }) => list(listJobs, { query: wanted });
export const cancelling = mutation(cancelJob, { invalidates: [listJobs] });
export const resultFile = (id: string, name: string) => download(downloadFile, { path: { id } }, name);
