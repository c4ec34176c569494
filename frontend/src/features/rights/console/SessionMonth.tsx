import { useState } from 'react';
import { dateTimeOf } from '@/lib/calendar';
import { Button } from '@/ui/Button';
import { StatusTag } from '@/ui/StatusTag';
import type { ServiceSession } from '../services/api';
import { serviceMessages as messages } from '../services/messages.zh-CN';
import { sessionTone, weeksOf } from '../services/model';
import styles from './SessionMonth.module.css';

/** One month of the year at a time; each session says how it stands in a word. */
export function SessionMonth({ year, sessions }: { year: number; sessions: readonly ServiceSession[] }) {
  const now = new Date();
  const [month, setMonth] = useState(year === now.getFullYear() ? now.getMonth() + 1 : 1);
  return (
    <>
      <p className={styles.months}>
        <Button disabled={month === 1} onClick={() => setMonth(month - 1)}>
          {messages.before}
        </Button>
        <b>{messages.monthOf(year, month)}</b>
        <Button disabled={month === 12} onClick={() => setMonth(month + 1)}>
          {messages.after}
        </Button>
      </p>
      <div className={styles.scroll}>
        <table className={styles.month}>
          <caption className="visually-hidden">{messages.monthOf(year, month)}</caption>
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
            {weeksOf(year, month, sessions).map((week) => (
              <tr key={week.find(Boolean)?.date}>
                {week.map((day, place) => (
                  <td key={messages.weekdays[place]}>
                    {day?.day}
                    {day?.sessions.map((each) => (
                      <div key={each.id} className={styles.session}>
                        {dateTimeOf(each.startsAt).slice(11)} {each.title}{' '}
                        <StatusTag tone={sessionTone[each.state]}>{each.stateWords}</StatusTag>
                        {each.bookedBy && <small>{each.bookedBy}</small>}
                      </div>
                    ))}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
