import { useSuspenseQuery } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import { actingPost, onActingPost } from './acting-post';
import { mutation, query } from './client';
import { chooseActingPost, getSession, logOut } from './generated/operations';
import type { components } from './generated/schema';

export type SessionView = components['schemas']['SessionView'];
export type PostView = components['schemas']['PostView'];
export type Tier = PostView['tier'];

export const sessionQuery = query(getSession, {});
export const rememberActingPost = mutation(chooseActingPost);
export const signOut = mutation(logOut);

/** Person, posts, permissions and counts of the visitor. The gate of the shell has loaded them before any page shows. */
export function useSession(): SessionView {
  return useSuspenseQuery(sessionQuery).data;
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
