/** Asks the person for the one-time code; false when he would rather not. */
type Asker = () => Promise<boolean>;

let ask: Asker | undefined;
let underWay: Promise<boolean> | undefined;

/** The shell says how a person is asked. Without it the refusal of the server is shown as it is. */
export function askForOneTimeCodeBy(asker: Asker): () => void {
  ask = asker;
  return () => {
    ask = undefined;
  };
}

/** Several acts at once wait for one question. */
export function stepUp(): Promise<boolean> {
  underWay ??= (ask?.() ?? Promise.resolve(false)).finally(() => {
    underWay = undefined;
  });
  return underWay;
}

/** While the code is asked for, the session begins anew: requests in between are refused, and that means nothing. */
export const isSteppingUp = () => underWay !== undefined;

const channelName = 'wuli-step-up';

export const stepUpAddress = (returnTo: string) => `/api/session/step-up?returnTo=${encodeURIComponent(returnTo)}`;

/** The page that the code leads to, in a window of its own, so that what was typed in this one stays. */
export const stepUpDonePage = '/step-up-done.html';

/** Called once the code was given in another window. */
export function onSteppedUp(listener: () => void): () => void {
  const channel = new BroadcastChannel(channelName);
  channel.onmessage = listener;
  return () => channel.close();
}
