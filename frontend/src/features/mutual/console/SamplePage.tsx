import { useMutation, useQuery } from '@tanstack/react-query';
import { App, Button } from 'antd';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { problemOf } from '@/api/problems';
import { useMay } from '@/api/session';
import { useProtectedExport } from '@/form/console/use-protected-export';
import { formatFen } from '@/lib/money';
import { ActionBar } from '@/ui/ActionBar';
import { ErrorState } from '@/ui/ErrorState';
import { Facts } from '@/ui/Facts';
import { LoadingState } from '@/ui/LoadingState';
import { PageHeader } from '@/ui/PageHeader';
import { Panel } from '@/ui/Panel';
import { SimpleTable } from '@/ui/SimpleTable';
import { StatCard } from '@/ui/StatCard';
import { StatusTag } from '@/ui/StatusTag';
import { mutualPaths } from '../paths';
import { exportingSample, type Sample, type SampledClaim, sample, taking } from '../samples/api';
import { sampleMessages as messages } from '../samples/messages.zh-CN';
import { CheckSampled } from './CheckSampled';
import styles from './Mutual.module.css';

const { totals } = messages;

function Verdict({ claim: { verdict, deviation, correct, words, conclusion } }: { claim: SampledClaim }) {
  if (!verdict) return messages.notChecked;
  return (
    <>
      <StatusTag tone={verdict === 'IN_ORDER' ? 'ok' : 'bad'}>{messages.verdicts[verdict]}</StatusTag>
      {deviation && <div>{messages.deviationKinds[deviation]}</div>}
      {words && <div>{words}</div>}
      {correct !== undefined && <div>{messages.correctIs(formatFen(correct))}</div>}
      {conclusion && <div>{messages.concluded(conclusion)}</div>}
    </>
  );
}

interface ActsProps {
  claim: SampledClaim;
  isPending: boolean;
  onTake: () => void;
  onCheck: () => void;
}

/** Taken first; the verdict after that. */
function Acts({ claim: { allowedActions }, isPending, onTake, onCheck }: ActsProps) {
  const next = allowedActions.find(({ allowed }) => allowed) ?? allowedActions[0];
  return (
    next && (
      <ActionBar
        actions={[next]}
        labels={messages.actions}
        main="CHECK"
        isPending={isPending}
        onAct={next.action === 'CHECK' ? onCheck : onTake}
      />
    )
  );
}

function Totals({ data }: { data: Sample }) {
  const { checked, claims, deviations, deviationPerMille, overpaid, underpaid } = data;
  return (
    <div className={styles.figures}>
      <StatCard title={totals.checked} value={messages.ofSize(checked, claims.length)} />
      <StatCard
        title={totals.rate}
        value={deviationPerMille === undefined ? messages.none : messages.percent(deviationPerMille / 1000)}
        note={messages.deviations(deviations)}
      />
      <StatCard title={totals.overpaid} value={formatFen(overpaid)} unit={messages.yuan} />
      <StatCard title={totals.underpaid} value={formatFen(underpaid)} unit={messages.yuan} />
    </div>
  );
}

/** One sample: how it was drawn, what checking it came to, and the claims with what is to be done. */
export default function SamplePage() {
  const { sampleId = '' } = useParams();
  const may = useMay();
  const { message } = App.useApp();
  const [chosen, setChosen] = useState<SampledClaim>();
  const { data, error, refetch } = useQuery(sample(sampleId));
  const { mutate: take, error: refused, isPending } = useMutation(taking);
  const { onExport, dialog } = useProtectedExport<{ sampleId: string; limit?: number }>(
    exportingSample,
    { sampleId },
    may('mutual.samples'),
    messages.sensitive,
  );
  if (error) return <ErrorState trouble={problemOf(error)} onRetry={() => void refetch()} />;
  if (!data) return <LoadingState />;
  const onTake = ({ claimId }: SampledClaim) =>
    take({ path: { id: sampleId, claimId } }, { onSuccess: () => void message.success(messages.taken) });
  return (
    <>
      <PageHeader
        title={messages.heading(data.periodName)}
        tags={
          <StatusTag tone={data.reproduced ? 'ok' : 'bad'}>
            {data.reproduced ? messages.reproduced : messages.changed}
          </StatusTag>
        }
        note={messages.span(data.from, data.to)}
        actions={onExport && <Button onClick={onExport}>{messages.exportSheet}</Button>}
      />
      <Totals data={data} />
      <Panel title={messages.claims}>
        {refused && <p role="alert">{problemOf(refused).title}</p>}
        <SimpleTable
          caption={messages.claimTable}
          head={messages.claimHead}
          numeric={[2, 3]}
          rows={data.claims.map((claim) => ({
            key: claim.claimId,
            cells: [
              <div key="claim">
                <Link to={mutualPaths.claim(claim.claimId)}>{claim.memberName}</Link>
                <div>{claim.unionName}</div>
              </div>,
              claim.decidedOn,
              formatFen(claim.assessed),
              formatFen(claim.approved),
              claim.reasons.map((reason) => messages.reasons[reason]).join('、'),
              claim.checker,
              <Verdict key="verdict" claim={claim} />,
              <Acts
                key="acts"
                claim={claim}
                isPending={isPending}
                onTake={() => onTake(claim)}
                onCheck={() => setChosen(claim)}
              />,
            ],
          }))}
        />
      </Panel>
      <Panel title={messages.facts}>
        <Facts
          facts={[
            {
              name: messages.rules,
              value: messages.ruleWords(
                messages.percent(data.share),
                formatFen(data.valueAbove),
                messages.percent(data.variance),
              ),
            },
            { name: messages.fields.seed, value: data.seed },
            { name: messages.population, value: messages.populationOf(data.population) },
            { name: messages.digest, value: <code style={{ overflowWrap: 'anywhere' }}>{data.populationDigest}</code> },
            { name: messages.drawnBy, value: data.drawnBy },
          ]}
        />
      </Panel>
      {chosen && <CheckSampled sampleId={sampleId} claim={chosen} onClose={() => setChosen(undefined)} />}
      {dialog}
    </>
  );
}
