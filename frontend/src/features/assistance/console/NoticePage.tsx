import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { problemOf } from '@/api/problems';
import { ErrorState } from '@/ui/ErrorState';
import { Facts } from '@/ui/Facts';
import { LoadingState } from '@/ui/LoadingState';
import { PrintSheet } from '@/ui/PrintSheet';
import { notice } from '../api';
import { assistanceMessages as messages } from '../messages.zh-CN';
import { noticeFacts } from '../shared/notice-facts';
import { Objections } from './Objections';

const texts = messages.notice;

export default function NoticePage() {
  const { id = '' } = useParams();
  const { data, error, refetch } = useQuery(notice(id));
  if (error) return <ErrorState trouble={problemOf(error)} onRetry={() => void refetch()} />;
  if (!data) return <LoadingState />;
  return (
    <>
      <PrintSheet title={texts.sheet} number={`${data.publishedBy} ${data.publishedOn}`}>
        <p>{texts.text(data.workingDays)}</p>
        <Facts facts={noticeFacts(data)} />
      </PrintSheet>
      <Objections notice={data} />
    </>
  );
}
