import type { CalendarDay } from '../api';
import { officeMessages as messages } from '../messages.zh-CN';
import { weeksOf } from '../model';
import styles from './Office.module.css';

/** One month: what is off and what is worked says so in a word, never in colour alone. */
export function Month({ name, days }: { name: string; days: readonly CalendarDay[] }) {
  return (
    <table className={styles.month}>
      <caption>{name}</caption>
      <thead>
        <tr>
          {messages.weekdays.map((weekday) => (
            <th key={weekday} scope="col">
              {weekday}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(days).map((week) => (
          <tr key={week.find(Boolean)?.day}>
            {week.map((day, place) => (
              <td key={messages.weekdays[place]} className={day && styles[day.kind]} title={day?.name}>
                {day && Number(day.day.slice(8))}
                <small>
                  {day && (day.kind === 'HOLIDAY' || day.kind === 'MAKE_UP') ? messages.kinds[day.kind] : ''}
                </small>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
