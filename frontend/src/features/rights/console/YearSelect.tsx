import { Select } from 'antd';
import { rightsMessages } from '../messages.zh-CN';

const messages = rightsMessages.tally;
/** How many years back one may choose. */
const past = 5;

interface YearSelectProps {
  year: number;
  /** How many years ahead one may choose, too. */
  ahead?: number;
  onChoose: (year: number) => void;
}

export function YearSelect({ year, ahead = 0, onChoose }: YearSelectProps) {
  const last = new Date().getFullYear() + ahead;
  return (
    <Select
      aria-label={messages.year}
      value={year}
      options={Array.from({ length: past + ahead }, (_none, ago) => last - ago).map((value) => ({
        value,
        label: messages.yearOption(value),
      }))}
      onChange={onChoose}
    />
  );
}
