import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { StatCard } from '@/ui/StatCard';
import { helperFigures } from '../care/helpers';
import { careMessages } from '../care/messages.zh-CN';
import { assistancePaths } from '../paths';
import styles from './HardshipPage.module.css';

const messages = careMessages.helpers.figures;

/** Families that nobody helps, and visits that should have been; each leads to its rows. */
export function HelperFigures() {
  const { data } = useQuery(helperFigures);
  if (!data) return null;
  const { families, withoutHelper, overdue, unvisited, everyDays } = data;
  const { files, helpers } = assistancePaths;
  const cards = [
    { title: messages.families, value: families, to: files },
    { title: messages.withoutHelper, value: withoutHelper, to: `${files}?withoutHelper=true` },
    { title: messages.overdue, value: overdue, to: `${helpers}?due=OVERDUE` },
    { title: messages.unvisited(everyDays), value: unvisited, to: helpers },
  ];
  return (
    <section className={styles.cards} aria-label={careMessages.helpers.title}>
      {cards.map(({ title, value, to }) => (
        <StatCard
          key={title}
          title={title}
          value={String(value)}
          unit={messages.unit}
          note={<Link to={to}>{messages.see}</Link>}
        />
      ))}
    </section>
  );
}
