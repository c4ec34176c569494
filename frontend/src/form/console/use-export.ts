import { useMutation } from '@tanstack/react-query';
import { App } from 'antd';
import { problemOf } from '@/api/problems';

/** The export button of a table: fetches the sheet and says what went wrong. No button for those who may not. */
export function useExport(fetchSheet: () => Promise<unknown>, isAllowed: boolean) {
  const { message } = App.useApp();
  const sheet = useMutation({
    mutationFn: fetchSheet,
    onError: (trouble) => void message.error(problemOf(trouble).title),
  });
  return { onExport: isAllowed ? () => sheet.mutate() : undefined, isExporting: sheet.isPending };
}
