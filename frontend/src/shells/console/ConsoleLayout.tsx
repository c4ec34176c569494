import { useState } from 'react';
import { Outlet, ScrollRestoration } from 'react-router';
import { useActingPost } from '@/api/session';
import { useLiveUpdates } from '@/app/use-live-updates';
import { Breadcrumbs } from './Breadcrumbs';
import styles from './ConsoleLayout.module.css';
import { consoleMessages as messages } from './messages.zh-CN';
import { ShortcutsDialog } from './ShortcutsDialog';
import { SideNavigation } from './SideNavigation';
import { TopBar } from './TopBar';
import { useShortcuts } from './use-shortcuts';

export function ConsoleLayout() {
  const post = useActingPost();
  useLiveUpdates(post.id);
  const [navigationIsOpen, setNavigationIsOpen] = useState(false);
  const [shortcutsAreOpen, setShortcutsAreOpen] = useState(false);
  useShortcuts(() => setShortcutsAreOpen(true));
  return (
    <div className={styles.frame}>
      <a className={styles.skip} href="#main">
        {messages.skip}
      </a>
      <TopBar
        post={post}
        navigationIsOpen={navigationIsOpen}
        onToggleNavigation={() => setNavigationIsOpen(!navigationIsOpen)}
      />
      <SideNavigation tier={post.tier} isOpen={navigationIsOpen} onChosen={() => setNavigationIsOpen(false)} />
      {/* Everything below belongs to one post: a switch starts it anew, so no state of the old union stays on show. */}
      <main id="main" className={styles.main} tabIndex={-1} key={post.id}>
        <Breadcrumbs />
        <Outlet />
      </main>
      <ShortcutsDialog isOpen={shortcutsAreOpen} onClose={() => setShortcutsAreOpen(false)} />
      <ScrollRestoration />
    </div>
  );
}
