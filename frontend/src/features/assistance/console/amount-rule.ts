import { amountTrouble } from '../model';

/** A rule of a form that says what is wrong with an amount in yuan. */
export const amountRule = {
  validator: (_rule: unknown, typed: string | undefined) => {
    const trouble = amountTrouble(typed);
    return trouble ? Promise.reject(new Error(trouble)) : Promise.resolve();
  },
};
