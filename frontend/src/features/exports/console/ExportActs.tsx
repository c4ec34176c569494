import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App } from 'antd';
import { useState } from 'react';
import { problemOf } from '@/api/problems';
import { ActionBar } from '@/ui/ActionBar';
import { OneTimeSecret } from '@/ui/console/OneTimeSecret';
import { fetchFile, ownExports, type ProtectedExport, producing, showingPassword } from '../api';
import { exportMessages as messages } from '../messages.zh-CN';
import { DecideExport } from './DecideExport';

/** What may be done with one export now. */
export function ExportActs({ row }: { row: ProtectedExport }) {
  const { message } = App.useApp();
  const cache = useQueryClient();
  const [asked, setAsked] = useState<string>();
  const onError = (trouble: Error) => void message.error(problemOf(trouble).title);
  const produce = useMutation({ ...producing, onError });
  const password = useMutation({ ...showingPassword, onError });
  const file = useMutation({
    mutationFn: () => fetchFile(row.id),
    onSuccess: () => cache.invalidateQueries({ queryKey: [ownExports({}).queryKey[0]] }),
    onError,
  });
  const path = { id: row.id };
  const take = (action: string) => {
    if (action === 'PRODUCE') return produce.mutate({ path });
    if (action === 'SHOW_PASSWORD') return password.mutate({ path });
    if (action === 'DOWNLOAD') return file.mutate();
    setAsked(action);
  };
  return (
    <>
      <ActionBar
        actions={row.allowedActions}
        labels={messages.actions}
        main={row.status === 'READY' ? 'DOWNLOAD' : 'PRODUCE'}
        dangers={['REFUSE', 'WITHDRAW']}
        isPending={produce.isPending || password.isPending || file.isPending}
        onAct={take}
      />
      {asked && <DecideExport row={row} action={asked} onClose={() => setAsked(undefined)} />}
      {password.data && (
        <OneTimeSecret
          title={messages.passwordTitle}
          text={messages.passwordFor(row.title)}
          secret={password.data.password}
          note={messages.passwordNote}
          closeLabel={messages.passwordClose}
          onClose={password.reset}
        />
      )}
    </>
  );
}
