import { DateText } from '@/ui/DateText';
import { Panel } from '@/ui/Panel';
import { SimpleTable } from '@/ui/SimpleTable';
import type { Paper } from '../api';
import { paperMessages as messages } from '../papers/messages.zh-CN';
import { OpenPaper } from './Papers';

/** A paper as it was when the change was submitted. */
export interface SubmittedPaper
  extends Pick<Paper, 'kind' | 'title' | 'documentNumber' | 'datedOn' | 'fileId' | 'fileName'> {
  sha256: string;
}

/** The basis documents that came with a submitted change; they are part of the copy. */
export function CasePapers({ papers }: { papers: readonly SubmittedPaper[] }) {
  return (
    <Panel title={messages.submittedPapers} extra={messages.submittedHint}>
      <SimpleTable
        caption={messages.submittedTable}
        head={messages.submittedHead}
        empty={messages.noneSubmitted}
        rows={papers.map((paper) => ({
          key: paper.fileId,
          cells: [
            messages.kinds[paper.kind],
            paper.title,
            paper.documentNumber,
            <DateText key="date" value={paper.datedOn} />,
            <OpenPaper key="open" paper={paper} />,
          ],
        }))}
      />
    </Panel>
  );
}
