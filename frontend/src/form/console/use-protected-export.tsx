import { type UseMutationOptions, useMutation } from '@tanstack/react-query';
import { App, Checkbox } from 'antd';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { components } from '@/api/generated/schema';
import { formMessages as messages } from '../messages.zh-CN';
import { ConfirmDialog } from './ConfirmDialog';

type Requested = components['schemas']['ExportDetails'];
type Request = components['schemas']['ExportRequest'];

interface Place {
  limit?: number;
  cursor?: string;
  withTotal?: boolean;
}

/**
 * The export button of a table with personal data: asks what for, and leads to where the locked file will be. No button
 * for those who may not.
 * @param sensitive the columns that are left out unless somebody else agrees, in words
 */
export function useProtectedExport<Query extends Place>(
  exporting: UseMutationOptions<Requested, Error, { query: Omit<Query, keyof Place>; body: Request }>,
  { limit: _limit, cursor: _cursor, withTotal: _total, ...query }: Query,
  isAllowed: boolean,
  sensitive?: string,
) {
  const { message } = App.useApp();
  const navigate = useNavigate();
  const [isOpen, setOpen] = useState(false);
  const [withSensitive, setSensitive] = useState(false);
  const { mutate, error, isPending } = useMutation(exporting);
  const ask = (purpose: string) =>
    mutate(
      { query, body: { purpose, withSensitive } },
      {
        onSuccess: ({ needsApproval }) => {
          void message.success(needsApproval ? messages.export.waits : messages.export.made);
          void navigate('/exports');
        },
      },
    );
  const dialog = isOpen && (
    <ConfirmDialog
      isOpen
      title={messages.export.title}
      text={
        <>
          <p>{messages.export.text}</p>
          {sensitive && (
            <p>
              <Checkbox checked={withSensitive} onChange={({ target }) => setSensitive(target.checked)}>
                {messages.export.sensitive(sensitive)}
              </Checkbox>
            </p>
          )}
        </>
      }
      confirmLabel={messages.export.ask}
      reason="required"
      reasonLabel={messages.export.purpose}
      submitError={error}
      isPending={isPending}
      onConfirm={ask}
      onCancel={() => setOpen(false)}
    />
  );
  return { onExport: isAllowed ? () => setOpen(true) : undefined, isExporting: isPending, dialog };
}
