import { Link } from 'react-router';
import { StatCard } from '@/ui/StatCard';
import type { Indicator } from '../api';
import { homeMessages as messages } from '../messages.zh-CN';
import { figureOf, shareOf } from '../model';
import styles from './Home.module.css';

/** The figures of the union; each leads to the rows behind it where they may be seen. */
export function Indicators({ indicators }: { indicators: readonly Indicator[] }) {
  return (
    <section className={styles.cards} aria-label={messages.indicators}>
      {indicators.map(({ code, label, measure, link, ...figure }) => {
        const share = shareOf(figure);
        const isRate = share && measure === 'COUNT';
        return (
          <StatCard
            key={code}
            title={label}
            value={isRate ? `${share.percent}%` : figureOf(measure, figure.value)}
            {...(measure === 'FEN' ? { unit: messages.yuan } : {})}
            {...(share ? { share } : {})}
            note={
              <>
                {isRate && `${figure.value} / ${messages.outOf(figureOf(measure, figure.of ?? 0))} `}
                {measure === 'FEN' && `${messages.outOf(figureOf(measure, figure.of ?? 0))} `}
                {link && <Link to={link}>{messages.seeRows}</Link>}
              </>
            }
          />
        );
      })}
    </section>
  );
}
