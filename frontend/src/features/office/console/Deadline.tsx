import { useQuery } from '@tanstack/react-query';
import { InputNumber } from 'antd';
import { useState } from 'react';
import { problemOf } from '@/api/problems';
import { DateInput } from '@/form/console/DateInput';
import { dateOf } from '@/lib/calendar';
import { Panel } from '@/ui/Panel';
import { calendarDays } from '../api';
import { officeMessages as messages } from '../messages.zh-CN';
import { deadlineOf, farEnough, weekdayOf } from '../model';
import styles from './Office.module.css';

const usualDays = 5;
/** What the server's calendar reaches in one answer. */
const mostDays = 240;

/** On which day a period of working days ends. */
export function Deadline() {
  const [from, setFrom] = useState<string | undefined>(dateOf(new Date()));
  const [count, setCount] = useState(usualDays);
  const { data, error } = useQuery({
    ...calendarDays(from ?? '', from ? farEnough(from, count) : ''),
    enabled: Boolean(from),
  });
  const last = from && data ? deadlineOf(data, from, count) : undefined;
  return (
    <Panel title={messages.deadline}>
      <div className={styles.choices}>
        <label htmlFor="deadline-from">{messages.start}</label>
        <div>
          <DateInput id="deadline-from" value={from} onChange={setFrom} />
        </div>
        <label htmlFor="deadline-days">{messages.days}</label>
        <InputNumber
          id="deadline-days"
          min={1}
          max={mostDays}
          precision={0}
          value={count}
          onChange={(days) => setCount(days ?? usualDays)}
        />
        <span className={styles.quiet}>{messages.deadlineHint}</span>
      </div>
      {error && <p role="alert">{problemOf(error).title}</p>}
      {last && (
        <p role="status" className={styles.answer}>
          {messages.ends(last.day, weekdayOf(last.day))}
        </p>
      )}
      {last?.note && <p className={styles.quiet}>{messages.provisional}</p>}
    </Panel>
  );
}
