type Listener = () => void;

const listeners = new Set<Listener>();

/** Called when any request is answered 401. */
export function onSignedOut(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function announceSignedOut(): void {
  for (const listener of listeners) listener();
}

/** Where the sign-in starts; afterwards the visitor comes back to the page that is open now. */
export function signInAddress(here: Pick<Location, 'pathname' | 'search'> = window.location): string {
  return `/api/session/login?returnTo=${encodeURIComponent(here.pathname + here.search)}`;
}
