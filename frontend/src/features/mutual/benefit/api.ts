import { mutation } from '@/api/client';
import { estimateMutualBenefit } from '@/api/generated/operations';
import type { components } from '@/api/generated/schema';

export type Assessment = components['schemas']['Assessment'];

export const estimating = mutation(estimateMutualBenefit);
