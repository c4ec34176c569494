import { Link } from 'react-router';
import { type PostView, useInboxCount } from '@/api/session';
import { AccountMenu } from './AccountMenu';
import { consoleMessages as messages } from './messages.zh-CN';
import { PostSwitch } from './PostSwitch';
import { ReadingMenu } from './ReadingMenu';
import { SearchBox } from './SearchBox';
import styles from './TopBar.module.css';

interface TopBarProps {
  post: PostView;
  navigationIsOpen: boolean;
  onToggleNavigation: () => void;
}

export function TopBar({ post, navigationIsOpen, onToggleNavigation }: TopBarProps) {
  const waiting = useInboxCount();
  return (
    <header className={styles.bar}>
      <button
        type="button"
        className={styles.burger}
        aria-expanded={navigationIsOpen}
        aria-controls="navigation"
        onClick={onToggleNavigation}
      >
        {messages.openNavigation}
      </button>
      <Link to="/" className={styles.logo}>
        <i aria-hidden="true" />
        {messages.product}
      </Link>
      <PostSwitch post={post} />
      <span className={styles.grow} />
      <SearchBox />
      <Link to="/inbox" className={styles.inbox}>
        <span aria-hidden="true">{messages.inbox}</span>
        {waiting > 0 && <b aria-hidden="true">{waiting}</b>}
        <span className="visually-hidden">{messages.waiting(waiting)}</span>
      </Link>
      <ReadingMenu />
      <AccountMenu />
    </header>
  );
}
