import { useMutation, useQuery } from '@tanstack/react-query';
import { App, Button } from 'antd';
import { useState } from 'react';
import { useParams } from 'react-router';
import { problemOf } from '@/api/problems';
import { ConfirmDialog } from '@/form/console/ConfirmDialog';
import { ActionBar } from '@/ui/ActionBar';
import { ErrorState } from '@/ui/ErrorState';
import { LoadingState } from '@/ui/LoadingState';
import { PageHeader } from '@/ui/PageHeader';
import { Panel } from '@/ui/Panel';
import { type Campaign, type CampaignAction, campaign, movingCampaign } from '../campaigns/api';
import { campaignMessages as messages } from '../campaigns/messages.zh-CN';
import { assistanceMessages } from '../messages.zh-CN';
import { CampaignFacts } from '../shared/CampaignFacts';
import { QuotaTable } from '../shared/QuotaTable';
import { NameRecipient } from './NameRecipient';
import { RecipientTable } from './RecipientTable';

function Move({ of, action, onClose }: { of: Campaign; action: CampaignAction; onClose: () => void }) {
  const { message } = App.useApp();
  const { mutate, error, isPending } = useMutation(movingCampaign);
  return (
    <ConfirmDialog
      isOpen
      title={messages.acts[action]}
      text={<p>{messages.actHints[action]}</p>}
      confirmLabel={messages.acts[action]}
      isDanger={action === 'CANCEL'}
      reason="optional"
      reasonLabel={messages.recipients.opinion}
      submitError={error}
      isPending={isPending}
      onConfirm={(opinion) =>
        mutate(
          { path: { id: of.id }, ifMatch: of.version, body: { action, ...(opinion ? { opinion } : {}) } },
          {
            onSuccess: () => {
              void message.success(messages.moved);
              onClose();
            },
          },
        )
      }
      onCancel={onClose}
    />
  );
}

/** One campaign: what it gives, the quota of each branch, its list. */
export default function CampaignPage() {
  const { id = '' } = useParams();
  const [action, setAction] = useState<CampaignAction>();
  const [isNaming, setNaming] = useState(false);
  const { data, error, refetch } = useQuery(campaign(id));
  if (error) return <ErrorState trouble={problemOf(error)} onRetry={() => void refetch()} />;
  if (!data) return <LoadingState />;
  return (
    <>
      <PageHeader
        title={data.name}
        note={messages.until(data.startsOn, data.endsOn)}
        actions={
          data.mayNominate && (
            <Button type="primary" onClick={() => setNaming(true)}>
              {messages.recipients.name}
            </Button>
          )
        }
      />
      <CampaignFacts campaign={data} />
      {data.allowedActions.length > 0 && (
        <Panel title={assistanceMessages.nowTitle}>
          <ActionBar
            actions={data.allowedActions}
            labels={messages.acts}
            main="APPROVE"
            dangers={['CANCEL']}
            onAct={(act) => setAction(act as CampaignAction)}
          />
        </Panel>
      )}
      <QuotaTable campaign={data} />
      {data.status !== 'DRAFT' && <RecipientTable campaignId={id} />}
      {action && <Move of={data} action={action} onClose={() => setAction(undefined)} />}
      <NameRecipient of={data} isOpen={isNaming} onClose={() => setNaming(false)} />
    </>
  );
}
