import { useSuspenseQuery } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import { actingPost, onActingPost } from './acting-post';
import { mutation, query } from './client';
import { chooseActingPost, getSession } from './generated/operations';
import type { components } from './generated/schema';
import { problemMessages } from './messages.zh-CN';

/** `counts`: what waits for the acting post, by the name that a module gives it. */
export type SessionView = components['schemas']['SessionView'] & { counts?: Record<string, number> };
export type PostView = components['schemas']['OwnPost'];
export type Tier = 'PROVINCE' | 'CITY' | 'CAMPUS' | 'BRANCH';

export const sessionQuery = query(getSession, {});
export const rememberActingPost = mutation(chooseActingPost);

/** Person, posts, permissions and counts of the visitor. The gate of the shell has loaded them before any page shows. */
export function useSession(): SessionView {
  return useSuspenseQuery(sessionQuery).data;
}

/** How many things wait in the inbox of the acting post. */
export function useInboxCount(): number {
  return useSession().counts?.inbox ?? 0;
}

/** Which post counts: the one chosen in this tab, else the one that the server remembers, else the first. */
export function postInForce({ posts, actingPostId }: SessionView, chosen = actingPost()): PostView | undefined {
  return posts.find(({ id }) => id === chosen) ?? posts.find(({ id }) => id === actingPostId) ?? posts[0];
}

/** The post that this tab acts for. Pages are only shown to a person who has one. */
export function useActingPost(): PostView {
  const session = useSession();
  const post = postInForce(session, useSyncExternalStore(onActingPost, actingPost));
  if (!post) throw new Error('A page was shown to a person without a post.');
  return post;
}

/**
 * Whether the acting post holds a permission, for buttons that create something: what can be done with an existing
 * object comes as its `allowedActions`.
 */
export function useMay() {
  const { permissions } = useSession();
  const may = (permission: string) => permissions.includes(permission);
  const whyNot = (permission: string) => (may(permission) ? undefined : problemMessages.byStatus(403));
  return Object.assign(may, { whyNot });
}
