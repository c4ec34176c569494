import { NavLink } from 'react-router';
import { useMay } from '@/api/session';
import { UnlinkedCount } from '@/features/organisation/console/UnlinkedCount';
import { consoleMessages as messages } from './messages.zh-CN';
import { navigationOf } from './navigation';
import styles from './SideNavigation.module.css';

export function SideNavigation({ tier, isOpen, onChosen }: { tier: string; isOpen: boolean; onChosen: () => void }) {
  const may = useMay();
  return (
    <nav id="navigation" aria-label={messages.navigation} className={`${styles.side} ${isOpen ? styles.open : ''}`}>
      {navigationOf(tier, may).map(({ title, destinations }) => (
        <div key={title ?? 'top'}>
          {title && <h2>{title}</h2>}
          <ul>
            {destinations.map(({ label, to, counted }) => (
              <li key={to}>
                <NavLink to={to} end={to === '/'} onClick={onChosen}>
                  {label}
                  {counted === 'unlinked' && <UnlinkedCount />}
                </NavLink>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </nav>
  );
}
