import { Link } from 'react-router';
import { dateOf } from '@/lib/calendar';
import { Facts } from '@/ui/Facts';
import { Panel } from '@/ui/Panel';
import { SimpleTable } from '@/ui/SimpleTable';
import { StatusTag, type Tone } from '@/ui/StatusTag';
import type { ElectionView, Verdict } from '../api';
import { electionMessages as messages } from '../elections/messages.zh-CN';
import { organisationPaths } from '../paths';

const words = messages.counts;
const tones: Record<Verdict, Tone> = { ELECTED: 'ok', TIED: 'warn', NOT_ELECTED: 'plain' };

/** The count sheet as it was entered, with who is elected by it. */
export function ElectionCount({ election }: { election: ElectionView }) {
  const { count } = election;
  if (!count) {
    return (
      <Panel title={messages.countTitle}>
        <p>{messages.notCounted}</p>
      </Panel>
    );
  }
  const { ballots } = count;
  return (
    <Panel title={messages.countTitle}>
      <p style={{ marginBottom: 12 }}>
        <StatusTag tone={count.vacant === 0 ? 'ok' : 'warn'}>{count.words}</StatusTag>
      </p>
      <Facts
        facts={[
          { name: words.present, value: messages.people(ballots.present) },
          { name: words.issued, value: messages.ballots(ballots.issued) },
          { name: words.returned, value: messages.ballots(ballots.returned) },
          { name: words.valid, value: messages.ballots(ballots.valid) },
          { name: words.invalid, value: messages.ballots(ballots.invalid) },
          { name: words.writtenIn, value: ballots.writtenIn },
          { name: words.chiefScrutineer, value: ballots.chiefScrutineer },
          { name: words.scrutineers, value: ballots.scrutineers },
          { name: words.countedBy, value: messages.countedBy(count.countedBy ?? '', dateOf(count.countedAt)) },
        ]}
      />
      <SimpleTable
        caption={messages.voteTable}
        numeric={[1, 2, 3]}
        head={[
          messages.candidate.person,
          messages.votes.inFavour,
          messages.votes.against,
          messages.votes.abstained,
          messages.verdict,
        ]}
        rows={election.candidates.map(({ id, personName, votes, verdict }) => ({
          key: id,
          cells: [
            personName,
            votes?.inFavour,
            votes?.against,
            votes?.abstained,
            verdict && (
              <StatusTag key="verdict" tone={tones[verdict]}>
                {messages.verdicts[verdict]}
              </StatusTag>
            ),
          ],
        }))}
      />
      <p style={{ marginTop: 12 }}>
        {messages.next} <Link to={organisationPaths.unit(election.unitId, 'terms')}>{messages.toUnit}</Link>
      </p>
    </Panel>
  );
}
