import { useMutation, useQuery } from '@tanstack/react-query';
import { App, Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { problemOf } from '@/api/problems';
import { useMay } from '@/api/session';
import { dateOf } from '@/lib/calendar';
import { DateText } from '@/ui/DateText';
import { ErrorState } from '@/ui/ErrorState';
import { LoadingState } from '@/ui/LoadingState';
import { Panel } from '@/ui/Panel';
import { SimpleTable } from '@/ui/SimpleTable';
import { linkingFile, type Paper, type PaperObject, papers } from '../api';
import { paperMessages as messages } from '../papers/messages.zh-CN';
import { FilePaper } from './FilePaper';

/** Shows the content in a window of its own. */
export function OpenPaper({ paper }: { paper: Pick<Paper, 'fileId' | 'fileName' | 'title'> }) {
  const { message } = App.useApp();
  const { mutate, isPending } = useMutation({
    ...linkingFile,
    onError: (trouble: Error) => void message.error(problemOf(trouble).title),
  });
  const open = () =>
    mutate(
      { path: { id: paper.fileId } },
      { onSuccess: ({ url }) => void window.open(`${url}?inline=true`, '_blank', 'noopener') },
    );
  return (
    <Button
      size="small"
      loading={isPending}
      title={paper.fileName}
      aria-label={messages.openOf(paper.title)}
      onClick={open}
    >
      {messages.open}
    </Button>
  );
}

interface PapersProps {
  title: string;
  objectType: PaperObject;
  objectId: string;
  /** What is still missing of the papers on show. */
  note?: (filed: readonly Paper[]) => ReactNode;
}

/** The papers of one matter, and the way to file another. */
export function Papers({ title, objectType, objectId, note }: PapersProps) {
  const may = useMay();
  const [isFiling, setFiling] = useState(false);
  const { data, error, refetch } = useQuery(papers(objectType, objectId));
  return (
    <Panel
      title={title}
      extra={
        <Button disabled={!may('paper.file')} title={may.whyNot('paper.file')} onClick={() => setFiling(true)}>
          {messages.file}
        </Button>
      }
    >
      {error ? (
        <ErrorState trouble={problemOf(error)} onRetry={() => void refetch()} />
      ) : !data ? (
        <LoadingState />
      ) : (
        <>
          {note?.(data)}
          <SimpleTable
            caption={title}
            head={messages.head}
            empty={messages.none}
            rows={data.map((paper) => ({
              key: paper.id,
              cells: [
                messages.kinds[paper.kind],
                paper.title,
                paper.documentNumber,
                <DateText key="date" value={paper.datedOn} />,
                messages.filedBy(paper.filedByName, dateOf(paper.filedAt)),
                <OpenPaper key="open" paper={paper} />,
              ],
            }))}
          />
        </>
      )}
      {isFiling && <FilePaper objectType={objectType} objectId={objectId} onClose={() => setFiling(false)} />}
    </Panel>
  );
}
