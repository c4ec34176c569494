import { useQuery } from '@tanstack/react-query';
import { MoneyText } from '@/ui/MoneyText';
import { Panel } from '@/ui/Panel';
import { SimpleTable } from '@/ui/SimpleTable';
import { careFigures } from '../visits/api';
import { visitMessages as messages } from '../visits/messages.zh-CN';

const counts = [1, 2, 3, 4, 5, 6];

/** This year by kind of event: recorded, visited, in time, waiting, overdue, money. */
export function CareFigures({ year = new Date().getFullYear() }: { year?: number }) {
  const { data } = useQuery(careFigures(year));
  return (
    <Panel title={messages.figures(year)}>
      <SimpleTable
        caption={messages.figures(year)}
        head={messages.figuresHead}
        numeric={counts}
        rows={(data ?? []).map(({ kindName, events, visited, inTime, waiting, overdue, given }) => ({
          key: kindName,
          cells: [kindName, events, visited, inTime, waiting, overdue, <MoneyText key="given" fen={given} />],
        }))}
        empty={data ? messages.noFigures : ''}
      />
    </Panel>
  );
}
