import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useParams } from 'react-router';
import { problemOf } from '@/api/problems';
import { OpinionSheet } from '@/form/mobile/OpinionSheet';
import { useSheet } from '@/routing/use-sheet';
import { ActionBar } from '@/ui/ActionBar';
import { ChoiceRow } from '@/ui/ChoiceRow';
import { ErrorState } from '@/ui/ErrorState';
import { LoadingState } from '@/ui/LoadingState';
import { PageHeader } from '@/ui/PageHeader';
import { Panel } from '@/ui/Panel';
import { StatusTag } from '@/ui/StatusTag';
import type { Satisfaction } from '../concerns/api';
import { type LegalAid, legalAid, rating, withdrawing } from '../legalaid/api';
import { legalAidMessages as messages } from '../legalaid/messages.zh-CN';
import { legalAidTone } from '../legalaid/model';
import { CaseHistory } from '../shared/CaseHistory';
import { LegalAidFacts, LegalAidResult, LegalAidWork } from '../shared/LegalAidFacts';

type OwnAct = 'RATE' | 'WITHDRAW';

/** The member's own acts; everything else is done at a desk. */
function OwnStep({ of, action, onClose }: { of: LegalAid; action: OwnAct; onClose: () => void }) {
  const [satisfaction, setSatisfaction] = useState<Satisfaction>('CONTENT');
  const rate = useMutation(rating);
  const withdraw = useMutation(withdrawing);
  const target = { path: { id: of.id }, ifMatch: of.version };
  const done = { onSuccess: onClose };
  const isRating = action === 'RATE';
  return (
    <OpinionSheet
      title={messages.actions[action] ?? action}
      text={messages.explain[action]}
      label={messages.fields.opinion}
      words={isRating ? 'optional' : 'none'}
      isPending={rate.isPending || withdraw.isPending}
      error={rate.error ?? withdraw.error}
      onTake={(opinion) =>
        isRating
          ? rate.mutate({ ...target, body: { satisfaction, ...(opinion ? { opinion } : {}) } }, done)
          : withdraw.mutate(target, done)
      }
      onClose={onClose}
    >
      {isRating && (
        <ChoiceRow
          label={messages.fields.satisfaction}
          choices={messages.verdicts}
          chosen={satisfaction}
          onChoose={setSatisfaction}
        />
      )}
    </OpinionSheet>
  );
}

export default function LegalAidPage() {
  const { id = '' } = useParams();
  const [action, setAction] = useState<OwnAct>();
  const sheet = useSheet('step');
  const { data, error, refetch } = useQuery(legalAid(id));
  if (error) return <ErrorState trouble={problemOf(error)} onRetry={() => void refetch()} />;
  if (!data) return <LoadingState />;
  return (
    <>
      <Panel>
        <PageHeader
          title={data.kindWords}
          tags={<StatusTag tone={legalAidTone[data.status]}>{data.statusWords}</StatusTag>}
        />
        <p>{messages.plain[data.status]}</p>
        {data.reason && (
          <p>
            <b>{messages.reason}</b>：{data.reason}
          </p>
        )}
      </Panel>
      <LegalAidResult of={data} />
      {data.mine && data.allowedActions.length > 0 && (
        <Panel>
          <ActionBar
            actions={data.allowedActions}
            labels={messages.actions}
            main="RATE"
            onAct={(act) => {
              setAction(act as OwnAct);
              void sheet.open();
            }}
          />
        </Panel>
      )}
      <LegalAidWork of={data} />
      <Panel title={messages.request}>
        <LegalAidFacts of={data} />
      </Panel>
      <CaseHistory timeline={data.timeline} />
      {action && sheet.isOpen && <OwnStep key={action} of={data} action={action} onClose={sheet.close} />}
    </>
  );
}
