import { useMutation } from '@tanstack/react-query';
import { App } from 'antd';
import { problemOf } from '@/api/problems';
import { useMay } from '@/api/session';

/** The export of a list, ready for the table: no button without the permission, and words when it fails. */
export function useSheet(bring: () => Promise<void>) {
  const { message } = App.useApp();
  const may = useMay();
  const { mutate, isPending } = useMutation({
    mutationFn: bring,
    onError: (trouble) => void message.error(problemOf(trouble).title),
  });
  return { onExport: may('unit.export') ? () => mutate() : undefined, isExporting: isPending };
}
