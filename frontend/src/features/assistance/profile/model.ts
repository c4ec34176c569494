import { formatFen, parseYuan } from '@/lib/money';
import type { HardshipFile } from '../api';
import { assistanceMessages } from '../messages.zh-CN';
import { profileMessages as messages } from './messages.zh-CN';

export type Profile = HardshipFile['profile'];
export type ProfileField = keyof typeof messages.fields;

/** As it is typed: the amount in yuan. */
export type ProfileForm = Omit<Profile, 'allowance'> & { allowance?: string };

const { choices } = messages;

/** How a field is filled in. */
export const kindOf = (field: ProfileField) => {
  if (field in choices) return 'choice';
  if (field === 'singleParent' || field === 'zeroEmployment' || field === 'selfHelp') return 'answer';
  if (field === 'workingSince') return 'date';
  return field === 'allowance' ? 'amount' : 'text';
};

export const profileFields = Object.keys(messages.fields) as ProfileField[];

export const choicesOf = (field: ProfileField): Record<string, string> =>
  field in choices ? choices[field as keyof typeof choices] : {};

export function toProfileForm({ allowance, ...same }: Profile): ProfileForm {
  return allowance === undefined ? same : { ...same, allowance: formatFen(allowance).replace(/,/g, '') };
}

/** Without what was left empty: the contract knows absent. */
export function toProfile({ allowance, ...same }: ProfileForm): Profile {
  const fen = parseYuan(allowance ?? '');
  const filled = Object.fromEntries(Object.entries(same).filter(([, value]) => value !== undefined && value !== ''));
  return { ...filled, ...(fen === undefined ? {} : { allowance: fen }) };
}

export function profileText(profile: Profile, field: ProfileField): string | undefined {
  const value = profile[field];
  if (typeof value === 'boolean') return value ? assistanceMessages.yes : assistanceMessages.no;
  return typeof value === 'number' ? formatFen(value) : value;
}
