/** The post that this tab acts for. Each tab has its own: memory only, so two tabs can act for two unions. */
let current: string | undefined;
const listeners = new Set<() => void>();

export function actingPost(): string | undefined {
  return current;
}

export function actAs(postId: string | undefined): void {
  if (postId === current) return;
  current = postId;
  for (const listener of listeners) listener();
}

export function onActingPost(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
