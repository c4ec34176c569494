import type { Tone } from '@/ui/StatusTag';
import type { Step } from '@/ui/StepBar';
import type { MediationStatus, silent, speaking } from './api';
import { mediationMessages as messages } from './messages.zh-CN';

export const mediationTone: Record<MediationStatus, Tone> = {
  RECEIVED: 'warn',
  ACCEPTED: 'info',
  REFUSED: 'bad',
  MEDIATING: 'info',
  PAUSED: 'warn',
  AGREED: 'ok',
  FAILED: 'bad',
  WITHDRAWN: 'plain',
  REFERRED: 'bad',
  CLOSED: 'ok',
  SEALED: 'plain',
};

const way: readonly MediationStatus[] = ['RECEIVED', 'ACCEPTED', 'MEDIATING', 'AGREED', 'CLOSED', 'SEALED'];
const standsWith: Partial<Record<MediationStatus, MediationStatus>> = {
  PAUSED: 'MEDIATING',
  FAILED: 'AGREED',
  WITHDRAWN: 'AGREED',
  REFERRED: 'AGREED',
  REFUSED: 'AGREED',
};

/** Where a case stands on its way; every end of the talks is one step. */
export function mediationSteps(status: MediationStatus): Step[] {
  const at = way.indexOf(standsWith[status] ?? status);
  return way.map((each, place) => ({
    label: messages.steps[each] ?? each,
    state: place < at || status === 'SEALED' ? 'done' : place === at ? 'now' : 'next',
  }));
}

export const usualStep: Partial<Record<MediationStatus, string>> = {
  RECEIVED: 'ACCEPT',
  ACCEPTED: 'BEGIN',
  MEDIATING: 'AGREE',
  PAUSED: 'RESUME',
  AGREED: 'CLOSE',
  FAILED: 'CLOSE',
  WITHDRAWN: 'CLOSE',
  REFERRED: 'CLOSE',
  REFUSED: 'CLOSE',
  CLOSED: 'SEAL',
};

export type Speaking = keyof typeof speaking;
export type Silent = keyof typeof silent;

/** The ends that the parties read the reason of. */
export const needsWords = (action: string) => ['REFUSE', 'FAIL', 'REFER'].includes(action);

/** Names as they are typed: separated by commas, pauses, blanks or new lines. */
export const namesIn = (typed: string | undefined) => (typed ?? '').split(/[\s,，、;；]+/).filter(Boolean);
