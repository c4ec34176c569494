import { query } from '@/api/client';
import { listMutualSolvency } from '@/api/generated/operations';
import type { components } from '@/api/generated/schema';

export type Solvency = components['schemas']['PeriodSolvency'];

export const solvency = query(listMutualSolvency, {});
