import { render, screen } from '@testing-library/react';
import { DateText } from './DateText';
import { DueTag } from './DueTag';
import { MoneyText } from './MoneyText';

it.each([
  [-2, '逾期 2 天'],
  [0, '今天'],
  [1, '剩 1 个工作日'],
  [5, '剩 5 个工作日'],
])('says of %i working days: %s', (days, words) => {
  render(<DueTag days={days} working />);
  expect(screen.getByText(words)).toBeInTheDocument();
});

it('says nothing about a thing without a clock', () => {
  const { container } = render(<DueTag days={undefined} />);
  expect(container).toBeEmptyDOMElement();
});

it('tells no amount from an amount of nothing', () => {
  render(
    <>
      <MoneyText fen={0} />
      <MoneyText fen={null} />
    </>,
  );
  expect(screen.getByText('0.00')).toBeInTheDocument();
  expect(screen.getByText('—')).toBeInTheDocument();
});

it('shows a date as it is and an instant in Shanghai time', () => {
  render(
    <>
      <DateText value="2026-11-20" withTime />
      <DateText value="2026-11-20T01:12:00Z" withTime />
    </>,
  );
  expect(screen.getByText('2026-11-20')).toBeInTheDocument();
  expect(screen.getByText('2026-11-20 09:12')).toBeInTheDocument();
});
