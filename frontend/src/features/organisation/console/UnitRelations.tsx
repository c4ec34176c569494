import { Link } from 'react-router';
import { Panel } from '@/ui/Panel';
import { SimpleTable } from '@/ui/SimpleTable';
import { StatusTag } from '@/ui/StatusTag';
import type { UnitView } from '../api';
import { organisationMessages as messages } from '../messages.zh-CN';
import { organisationPaths } from '../paths';
import { Period } from './Period';

export function UnitRelations({ unit }: { unit: UnitView }) {
  return (
    <Panel title={messages.tabs.relations}>
      <SimpleTable
        caption={messages.tabs.relations}
        head={[messages.superior, messages.relation, messages.period, messages.basis, messages.status]}
        rows={unit.superiors.map((edge) => ({
          key: `${edge.relation} ${edge.unitId} ${edge.from}`,
          cells: [
            <Link key="unit" to={organisationPaths.unit(edge.unitId)}>
              {edge.unitName}
            </Link>,
            messages.relations[edge.relation],
            <Period key="period" from={edge.from} to={edge.to} />,
            edge.basisDocument,
            <StatusTag key="state" tone={edge.current ? 'ok' : 'plain'}>
              {edge.current ? messages.current : messages.past}
            </StatusTag>,
          ],
        }))}
        empty={messages.noParent}
      />
    </Panel>
  );
}
