import { Outlet, ScrollRestoration } from 'react-router';
import { useActingPost } from '@/api/session';
import { useLiveUpdates } from '@/app/use-live-updates';
import styles from './MobileLayout.module.css';
import { OfflineBanner } from './OfflineBanner';
import { PostHeader } from './PostHeader';
import { TabBar } from './TabBar';

export function MobileLayout() {
  const post = useActingPost();
  useLiveUpdates(post.id);
  return (
    <>
      <OfflineBanner />
      <PostHeader post={post} />
      {/* Everything below belongs to one post: a switch starts it anew. */}
      <main className={styles.main} key={post.id}>
        <Outlet />
      </main>
      <TabBar />
      <ScrollRestoration />
    </>
  );
}
