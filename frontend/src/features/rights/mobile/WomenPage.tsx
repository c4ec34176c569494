import { useQuery } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { problemOf } from '@/api/problems';
import { Button } from '@/ui/Button';
import { ErrorState } from '@/ui/ErrorState';
import { LoadingState } from '@/ui/LoadingState';
import { Panel } from '@/ui/Panel';
import { StatusTag } from '@/ui/StatusTag';
import { rightsPaths } from '../paths';
import shared from '../shared/Rights.module.css';
import { ownCases } from '../women/api';
import { womenMessages as messages } from '../women/messages.zh-CN';
import styles from './Rights.module.css';

/** What the law gives, and what the member brought to the committee. */
export default function WomenPage() {
  const navigate = useNavigate();
  const { data, error, refetch } = useQuery(ownCases);
  if (error) return <ErrorState trouble={problemOf(error)} onRetry={() => void refetch()} />;
  if (!data) return <LoadingState />;
  return (
    <>
      <Panel title={messages.protections}>
        <p>{messages.protectionsHint}</p>
        <ul className={styles.slots}>
          {data.protections.map(({ code, name, figure, source }) => (
            <li key={code}>
              <span>
                {name} <b>{figure}</b>
                <small>{source}</small>
              </span>
            </li>
          ))}
        </ul>
      </Panel>
      <Button look="act" wide onClick={() => void navigate(rightsPaths.newWomenCase)}>
        {messages.file}
      </Button>
      <h2 className={shared.section}>{messages.own}</h2>
      {data.cases.length === 0 && <p>{messages.noOwn}</p>}
      {data.cases.map(({ id, kindWords, words, dueOn, closedOn, result }) => (
        <Panel
          key={id}
          title={kindWords}
          extra={<StatusTag tone={closedOn ? 'ok' : 'info'}>{closedOn ? messages.closed : messages.running}</StatusTag>}
        >
          <p className={shared.words}>{words}</p>
          <p className={shared.words}>{result ? `${messages.result}：${result}` : messages.promised(dueOn)}</p>
        </Panel>
      ))}
    </>
  );
}
