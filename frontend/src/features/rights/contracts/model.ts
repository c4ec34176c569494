import type { Tone } from '@/ui/StatusTag';
import type { Step } from '@/ui/StepBar';
import type { ContractStatus, speaking } from './api';
import { contractMessages as messages } from './messages.zh-CN';

export const contractTone: Record<ContractStatus, Tone> = {
  OFFERED: 'warn',
  TALKS: 'info',
  DRAFTED: 'info',
  ADOPTED: 'warn',
  IN_FORCE: 'ok',
  ENDED: 'plain',
};

const way: readonly ContractStatus[] = ['OFFERED', 'TALKS', 'DRAFTED', 'ADOPTED', 'IN_FORCE'];

/** Where a contract stands on its way; one that ended has gone all of it. */
export function contractSteps(status: ContractStatus): Step[] {
  const at = status === 'ENDED' ? way.length : way.indexOf(status);
  return way.map((each, place) => ({
    label: messages.steps[each] ?? each,
    state: place < at ? 'done' : place === at ? 'now' : 'next',
  }));
}

export type Speaking = keyof typeof speaking;
