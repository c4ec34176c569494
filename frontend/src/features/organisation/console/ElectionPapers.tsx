import { Space } from 'antd';
import { Panel } from '@/ui/Panel';
import { type ElectionView, printingElection } from '../api';
import { electionMessages as messages } from '../elections/messages.zh-CN';
import { PrintButton } from './PrintButton';

const kinds = ['REQUEST', 'COUNT_SHEET', 'RESULT'] as const;

/** What is printed of an election: the letters upward, and the sheet that the tellers sign. */
export function ElectionPapers({ election }: { election: ElectionView }) {
  return (
    <Panel title={messages.papers}>
      <Space wrap>
        {kinds.map((kind) => (
          <PrintButton
            key={kind}
            label={messages.kinds[kind]}
            {...(kind === 'RESULT' && !election.count ? { why: messages.resultLater } : {})}
            printing={printingElection}
            path={{ id: election.id, kind }}
          />
        ))}
      </Space>
      <p style={{ marginTop: 12 }}>{messages.papersHint}</p>
    </Panel>
  );
}
