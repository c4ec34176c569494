import { Link, useMatches } from 'react-router';
import styles from './Breadcrumbs.module.css';
import { consoleMessages as messages } from './messages.zh-CN';

/** Reads `handle.crumb` of the routes above the page. The last one is the page itself. */
export function Breadcrumbs() {
  const crumbs = useMatches().flatMap(({ handle, pathname }) => {
    const label = (handle as { crumb?: string } | undefined)?.crumb;
    return label ? [{ label, pathname }] : [];
  });
  if (crumbs.length === 0) return null;
  return (
    <nav aria-label={messages.breadcrumbs} className={styles.crumbs}>
      <ol>
        <li>
          <Link to="/">{messages.home}</Link>
        </li>
        {crumbs.map(({ label, pathname }, place) => (
          <li key={pathname}>
            {place === crumbs.length - 1 ? (
              <span aria-current="page">{label}</span>
            ) : (
              <Link to={pathname}>{label}</Link>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
