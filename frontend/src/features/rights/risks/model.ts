import type { Tone } from '@/ui/StatusTag';
import type { RiskLevel } from './api';

export const riskTone: Record<RiskLevel, Tone> = { COMMON: 'info', SERIOUS: 'warn', GRAVE: 'bad' };
