import { amountTrouble, identityTrouble } from '../model';

type Judge = (typed: string | undefined) => string | undefined;

/** A rule of a form that says what is wrong beside the field. What is missing is the server's to say, at the end. */
const rule = (judge: Judge) => [
  {
    validator: (_rule: unknown, typed: string | undefined) => {
      const trouble = judge(typed);
      return trouble ? Promise.reject(new Error(trouble)) : Promise.resolve();
    },
  },
];

export const amount = rule(amountTrouble);
export const identity = rule(identityTrouble);
