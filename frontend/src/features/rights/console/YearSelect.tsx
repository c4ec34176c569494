import { Select } from 'antd';
import { rightsMessages } from '../messages.zh-CN';

const messages = rightsMessages.tally;
/** How many years back one may choose. */
const past = 5;

export function YearSelect({ year, onChoose }: { year: number; onChoose: (year: number) => void }) {
  const thisYear = new Date().getFullYear();
  return (
    <Select
      aria-label={messages.year}
      value={year}
      options={Array.from({ length: past }, (_none, ago) => thisYear - ago).map((value) => ({
        value,
        label: messages.yearOption(value),
      }))}
      onChange={onChoose}
    />
  );
}
