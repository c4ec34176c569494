import { useQuery } from '@tanstack/react-query';
import { Drawer } from 'antd';
import { Link } from 'react-router';
import { longListOf, useMore } from '@/routing/use-more';
import { DateText } from '@/ui/DateText';
import { LongList } from '@/ui/LongList';
import { MoneyText } from '@/ui/MoneyText';
import { SimpleTable } from '@/ui/SimpleTable';
import { type Fact, type FactQuery, facts } from '../report/api';
import { reportMessages as messages } from '../report/messages.zh-CN';
import { pageOf } from '../report/model';

interface FactsDrawerProps {
  title: string;
  wanted: FactQuery;
  onClose: () => void;
}

function Name({ fact }: { fact: Fact }) {
  const to = pageOf(fact);
  return to ? <Link to={to}>{fact.name}</Link> : fact.name;
}

/** The rows behind one number of the report. */
export function FactsDrawer({ title, wanted, onClose }: FactsDrawerProps) {
  const { limit, more } = useMore();
  const found = useQuery(facts({ ...wanted, limit }));
  return (
    <Drawer open title={title} size={640} onClose={onClose}>
      <LongList {...longListOf(found, more)} empty={<p>{messages.noFacts}</p>}>
        {(rows) => (
          <SimpleTable
            caption={messages.factsTable}
            head={messages.factsHead}
            numeric={[3]}
            rows={rows.map((fact) => ({
              key: fact.id,
              cells: [
                <DateText key="day" value={fact.day} />,
                <Name key="name" fact={fact} />,
                fact.unitName,
                <MoneyText key="amount" fen={fact.amount} />,
              ],
            }))}
          />
        )}
      </LongList>
    </Drawer>
  );
}
