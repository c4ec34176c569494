import { Panel } from '@/ui/Panel';
import { SimpleTable } from '@/ui/SimpleTable';
import { StatusTag } from '@/ui/StatusTag';
import type { UnitView } from '../api';
import { organisationMessages as messages } from '../messages.zh-CN';
import { statusTone } from '../model';
import { Period } from './Period';

export function UnitHistory({ unit }: { unit: UnitView }) {
  return (
    <>
      <Panel title={messages.names}>
        <SimpleTable
          caption={messages.names}
          head={[messages.name, messages.period, messages.status, messages.basis]}
          rows={unit.versions.map(({ from, to, name, status, basisDocument }) => ({
            key: from,
            cells: [
              name,
              <Period key="period" from={from} to={to} />,
              <StatusTag key="status" tone={statusTone[status]}>
                {messages.statuses[status]}
              </StatusTag>,
              basisDocument,
            ],
          }))}
        />
      </Panel>
      <Panel title={messages.successionTitle}>
        <SimpleTable
          caption={messages.successionTitle}
          head={[messages.kind, messages.from, messages.to, messages.effectiveOn, messages.basis]}
          rows={unit.succession.map(({ kind, fromId, fromName, toId, toName, effectiveOn, basisDocument }) => ({
            key: `${fromId} ${toId} ${effectiveOn}`,
            cells: [messages.successions[kind] ?? kind, fromName, toName, effectiveOn, basisDocument],
          }))}
          empty={messages.noSuccession}
        />
      </Panel>
    </>
  );
}
