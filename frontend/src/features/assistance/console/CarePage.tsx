import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useParams } from 'react-router';
import { problemOf } from '@/api/problems';
import { ErrorState } from '@/ui/ErrorState';
import { LoadingState } from '@/ui/LoadingState';
import { PageHeader } from '@/ui/PageHeader';
import { CareFacts } from '../shared/CareFacts';
import { careEvent } from '../visits/api';
import { visitMessages as messages } from '../visits/messages.zh-CN';
import { CancelCareEvent, RecordCareVisit, SignCareEvent } from './CareForms';
import { CareMoneyPanel } from './CareMoneyPanel';

type Act = 'record' | 'sign' | 'cancel';

/** One event with its visit, and what can be done next. */
export default function CarePage() {
  const { id = '' } = useParams();
  const [act, setAct] = useState<Act>();
  const { data, error, refetch } = useQuery(careEvent(id));
  if (error) return <ErrorState trouble={problemOf(error)} onRetry={() => void refetch()} />;
  if (!data) return <LoadingState />;
  const close = () => setAct(undefined);
  return (
    <>
      <PageHeader
        title={`${data.memberName} · ${messages.page}`}
        note={messages.reportedBy(data.reportedBy)}
        actions={
          <>
            {data.mayRecord && (
              <>
                <Button onClick={() => setAct('cancel')}>{messages.cancel}</Button>{' '}
                <Button type="primary" onClick={() => setAct('record')}>
                  {messages.record}
                </Button>
              </>
            )}
            {data.maySign && (
              <Button type="primary" onClick={() => setAct('sign')}>
                {data.mine ? messages.sign : messages.uploadReceipt}
              </Button>
            )}
          </>
        }
      />
      <CareFacts event={data} />
      <CareMoneyPanel event={data} />
      <RecordCareVisit event={data} isOpen={act === 'record'} onClose={close} />
      <SignCareEvent event={data} isOpen={act === 'sign'} onClose={close} />
      {act === 'cancel' && <CancelCareEvent event={data} onClose={close} />}
    </>
  );
}
