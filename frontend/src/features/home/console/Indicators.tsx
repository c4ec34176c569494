import { Link } from 'react-router';
import { StatCard } from '@/ui/StatCard';
import type { Indicator } from '../api';
import { homeMessages as messages } from '../messages.zh-CN';
import { pageOf, shareOf } from '../model';
import styles from './Home.module.css';

/** The figures of the union; each leads to the rows behind it where they may be seen. */
export function Indicators({ indicators }: { indicators: readonly Indicator[] }) {
  return (
    <section className={styles.cards} aria-label={messages.indicators}>
      {indicators.map((indicator) => {
        const share = shareOf(indicator);
        const rows = pageOf(indicator.link);
        return (
          <StatCard
            key={indicator.code}
            title={indicator.label}
            value={share ? `${share.percent}%` : indicator.value.toLocaleString('zh-CN')}
            {...(share ? { share } : {})}
            note={
              <>
                {indicator.of ? `${indicator.value} / ${messages.outOf(indicator.of)} ` : ''}
                {rows && <Link to={rows}>{messages.seeRows}</Link>}
              </>
            }
          />
        );
      })}
    </section>
  );
}
