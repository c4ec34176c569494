import { Link } from 'react-router';
import { Panel } from '@/ui/Panel';
import { StatusTag, type Tone } from '@/ui/StatusTag';
import { homeMessages as messages } from '../messages.zh-CN';
import styles from './Home.module.css';

type Urgency = Exclude<keyof typeof messages.urgencies, 'LATER'>;

const tones: Record<Urgency, Tone> = {
  OVERDUE: 'bad',
  WITHIN_30_DAYS: 'bad',
  WITHIN_90_DAYS: 'warn',
  WITHIN_180_DAYS: 'info',
};

/** Terms that end soon, by how soon; each line opens its list. */
export function Radar({ terms }: { terms: Readonly<Record<string, number>> }) {
  return (
    <Panel title={messages.radar}>
      <ul className={styles.radar}>
        {(Object.keys(tones) as Urgency[]).map((urgency) => (
          <li key={urgency}>
            <StatusTag tone={terms[urgency] ? tones[urgency] : 'plain'}>{messages.urgencies[urgency]}</StatusTag>
            <Link to={`/terms?urgency=${urgency}`}>{messages.units(terms[urgency] ?? 0)}</Link>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
