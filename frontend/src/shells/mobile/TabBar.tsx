import { NavLink } from 'react-router';
import { useInboxCount } from '@/api/session';
import styles from './MobileLayout.module.css';
import { mobileMessages as messages } from './messages.zh-CN';

export function TabBar() {
  const waiting = useInboxCount();
  const tabs = [
    { to: '/', label: messages.home },
    { to: '/inbox', label: waiting > 0 ? messages.inboxWith(waiting) : messages.inbox },
    { to: '/members', label: messages.members },
    { to: '/assistance/hardship-files', label: messages.assistance },
    { to: '/mine', label: messages.mine },
  ];
  return (
    <nav className={styles.tabs} aria-label={messages.tabs}>
      {tabs.map(({ to, label }) => (
        <NavLink key={to} to={to} end={to === '/'}>
          {label}
        </NavLink>
      ))}
    </nav>
  );
}
