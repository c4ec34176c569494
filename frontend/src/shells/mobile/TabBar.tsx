import { NavLink } from 'react-router';
import styles from './MobileLayout.module.css';
import { mobileMessages as messages } from './messages.zh-CN';

const tabs = [
  { to: '/', label: messages.home },
  { to: '/mine', label: messages.mine },
];

export function TabBar() {
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
