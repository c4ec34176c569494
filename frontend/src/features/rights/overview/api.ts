import { list } from '@/api/client';
import { download } from '@/api/download';
import { exportRightsOverview, getRightsOverview } from '@/api/generated/operations';
import type { components } from '@/api/generated/schema';

export type MatterYears = components['schemas']['MatterYears'];

export const overview = (year: number) => list(getRightsOverview, { query: { year } });
export const overviewSheet = (year: number, name: string) => download(exportRightsOverview, { query: { year } }, name);
