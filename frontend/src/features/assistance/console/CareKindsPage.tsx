import { useMutation, useQuery } from '@tanstack/react-query';
import { App, Button } from 'antd';
import { useState } from 'react';
import { problemOf } from '@/api/problems';
import { useMay } from '@/api/session';
import { formatFen } from '@/lib/money';
import { ErrorState } from '@/ui/ErrorState';
import { PageHeader } from '@/ui/PageHeader';
import { Panel } from '@/ui/Panel';
import { SimpleTable } from '@/ui/SimpleTable';
import { StatusTag } from '@/ui/StatusTag';
import { type CareKind, careKinds, takingTemplate } from '../visits/api';
import { visitMessages } from '../visits/messages.zh-CN';
import { EditCareKind } from './EditCareKind';

const messages = visitMessages.kinds;

/** Which events a union visits for: who, by when, how much. */
export default function CareKindsPage() {
  const may = useMay();
  const { message } = App.useApp();
  const [edited, setEdited] = useState<CareKind | 'new'>();
  const { data, error, refetch } = useQuery(careKinds);
  const template = useMutation(takingTemplate);
  if (error) return <ErrorState trouble={problemOf(error)} onRetry={() => void refetch()} />;
  const mayChange = may('care.configure');
  const take = () => template.mutate({}, { onSuccess: () => void message.success(messages.templateDone) });
  return (
    <>
      <PageHeader
        title={messages.title}
        actions={
          mayChange && (
            <>
              <Button loading={template.isPending} onClick={take}>
                {messages.template}
              </Button>{' '}
              <Button type="primary" onClick={() => setEdited('new')}>
                {messages.add}
              </Button>
            </>
          )
        }
      />
      <Panel>
        <p>{messages.hint}</p>
        <SimpleTable
          caption={messages.title}
          head={messages.head}
          rows={(data ?? []).map((kind) => ({
            key: kind.id,
            cells: [
              kind.name,
              visitMessages.visitors[kind.visitor],
              messages.days(kind.withinDays),
              kind.amountCap === undefined ? visitMessages.noCap : visitMessages.capOf(formatFen(kind.amountCap)),
              kind.basis,
              <StatusTag key="state" tone={kind.active ? 'ok' : 'plain'}>
                {kind.active ? messages.inUse : messages.off}
              </StatusTag>,
              mayChange && (
                <Button key="edit" onClick={() => setEdited(kind)}>
                  {messages.edit}
                </Button>
              ),
            ],
          }))}
          empty={data ? messages.none : ''}
        />
      </Panel>
      {edited && (
        <EditCareKind
          key={edited === 'new' ? 'new' : edited.id}
          {...(edited === 'new' ? {} : { kind: edited })}
          onClose={() => setEdited(undefined)}
        />
      )}
    </>
  );
}
