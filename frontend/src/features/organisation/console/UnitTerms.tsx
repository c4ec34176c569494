import { Panel } from '@/ui/Panel';
import { SimpleTable } from '@/ui/SimpleTable';
import { StatusTag } from '@/ui/StatusTag';
import type { UnitView } from '../api';
import { organisationMessages as messages } from '../messages.zh-CN';
import { termState } from '../model';
import { Period } from './Period';

export function UnitTerms({ unit }: { unit: UnitView }) {
  const latest = Math.max(...unit.terms.map(({ ordinal }) => ordinal));
  return (
    <Panel title={messages.tabs.terms}>
      <SimpleTable
        caption={messages.tabs.terms}
        head={[messages.facts.term, messages.period, messages.electedBy, messages.status]}
        rows={unit.terms.map((term) => {
          const state = termState(term, term.ordinal === latest, unit.asOf);
          return {
            key: term.id,
            cells: [
              messages.term(term.ordinal),
              <Period key="period" from={term.from} to={term.to} />,
              term.electedBy,
              <StatusTag key="state" tone={state.tone}>
                {state.text}
              </StatusTag>,
            ],
          };
        })}
        empty={messages.noTerm}
      />
    </Panel>
  );
}
