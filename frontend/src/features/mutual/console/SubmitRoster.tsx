import { useMutation } from '@tanstack/react-query';
import { App } from 'antd';
import { useState } from 'react';
import { ConfirmDialog } from '@/form/console/ConfirmDialog';
import { formatFen } from '@/lib/money';
import { ActionBar } from '@/ui/ActionBar';
import { type Roster, submittingRoster } from '../roster/api';
import { rosterMessages as messages } from '../roster/messages.zh-CN';

/** Hands the roster in, after a last look at what that means. */
export function SubmitRoster({ roster }: { roster: Roster }) {
  const { message } = App.useApp();
  const [isAsking, setAsking] = useState(false);
  const { mutate, error, isPending } = useMutation(submittingRoster);
  const onSuccess = () => {
    void message.success(messages.submitted);
    setAsking(false);
  };
  return (
    <>
      <ActionBar
        actions={roster.allowedActions}
        labels={{ SUBMIT: messages.submit }}
        main="SUBMIT"
        onAct={() => setAsking(true)}
      />
      {isAsking && (
        <ConfirmDialog
          isOpen
          title={messages.submitTitle}
          text={<p>{messages.submitText(roster.headcount, formatFen(roster.due))}</p>}
          confirmLabel={messages.submit}
          submitError={error}
          isPending={isPending}
          onConfirm={() => mutate({ path: { id: roster.periodId }, ifMatch: roster.version }, { onSuccess })}
          onCancel={() => setAsking(false)}
        />
      )}
    </>
  );
}
