import { Button } from 'antd';
import { useState } from 'react';
import { useMay } from '@/api/session';
import { Panel } from '@/ui/Panel';
import { SimpleTable } from '@/ui/SimpleTable';
import { StatusTag } from '@/ui/StatusTag';
import { endingTerm, type TermView, type UnitView } from '../api';
import { organisationMessages as messages } from '../messages.zh-CN';
import { termState } from '../model';
import { officeMessages as words } from '../offices/messages.zh-CN';
import { EndOffice } from './EndOffice';
import { Period } from './Period';
import { RecordTerm } from './RecordTerm';
import { RowAct } from './RowAct';
import { TermPapers } from './TermPapers';
import { UnitElections } from './UnitElections';

export function UnitTerms({ unit }: { unit: UnitView }) {
  const may = useMay();
  const [isRecording, setRecording] = useState(false);
  const [ending, setEnding] = useState<TermView>();
  const latest = Math.max(...unit.terms.map(({ ordinal }) => ordinal));
  const isOwn = unit.standing === 'OWN';
  return (
    <>
      <Panel
        title={messages.tabs.terms}
        extra={
          isOwn && (
            <Button disabled={!may('term.record')} title={may.whyNot('term.record')} onClick={() => setRecording(true)}>
              {words.recordTerm}
            </Button>
          )
        }
      >
        <SimpleTable
          caption={messages.tabs.terms}
          head={[
            messages.facts.term,
            messages.period,
            messages.electedBy,
            messages.basis,
            messages.status,
            ...(isOwn ? [words.acts] : []),
          ]}
          rows={unit.terms.map((term) => {
            const state = termState(term, term.ordinal === latest, unit.asOf);
            return {
              key: term.id,
              cells: [
                messages.term(term.ordinal),
                <Period key="period" from={term.from} to={term.to} />,
                term.electedBy,
                term.endBasis ? `${term.basisDocument} ${words.endedBy(term.endBasis)}` : term.basisDocument,
                <StatusTag key="state" tone={state.tone}>
                  {state.text}
                </StatusTag>,
                ...(isOwn
                  ? [
                      <RowAct
                        key="acts"
                        actions={term.allowedActions}
                        action="END"
                        label={words.endTerm}
                        isDanger
                        onAct={() => setEnding(term)}
                      />,
                    ]
                  : []),
              ],
            };
          })}
          empty={messages.noTerm}
        />
        <RecordTerm unit={unit} isOpen={isRecording} onClose={() => setRecording(false)} />
        <EndOffice
          id={ending?.id}
          title={ending ? words.endTermOf(ending.ordinal) : ''}
          hint={words.endTermHint}
          ending={endingTerm}
          onClose={() => setEnding(undefined)}
        />
      </Panel>
      {isOwn && <UnitElections unit={unit} />}
      {isOwn && <TermPapers terms={unit.terms} />}
    </>
  );
}
