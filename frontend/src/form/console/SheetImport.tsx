import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { mutation, query } from '@/api/client';
import { download } from '@/api/download';
import {
  cancelJob,
  confirmImport,
  downloadImportErrors,
  downloadImportTemplate,
  getImport,
  getJob,
  uploadImport,
} from '@/api/generated/operations';
import type { Operation } from '@/api/operation-types';
import { problemOf } from '@/api/problems';
import { useFilters } from '@/routing/use-filters';
import { ImportWizard } from '@/ui/console/ImportWizard';
import { formMessages as messages } from '../messages.zh-CN';
import { isMoving, phaseOf } from './import-phase';

interface SheetImportProps {
  /** The import as the backend names it. */
  kind: string;
  /** What one row means and which columns matter, in a sentence. */
  hint: string;
  /** The reads that show the imported rows. */
  invalidates: readonly Operation[];
  onClose: () => void;
}

const pollMilliseconds = 1_000;
const uploading = mutation(uploadImport);
const confirming = mutation(confirmImport, { invalidates: [getImport] });
const cancelling = mutation(cancelJob, { invalidates: [getJob] });

/** Brings in rows of one kind. Which import is under way stands in the address, so a reload goes on where it was. */
export function SheetImport({ kind, hint, invalidates, onClose }: SheetImportProps) {
  const cache = useQueryClient();
  const [{ import: id = '' }, setFilters] = useFilters(['import']);
  const run = useQuery({
    ...query(getImport, { path: { id } }),
    enabled: id !== '',
    refetchInterval: ({ state }) => (isMoving(state.data) ? pollMilliseconds : false),
  });
  const jobId = run.data?.jobId ?? '';
  const job = useQuery({
    ...query(getJob, { path: { id: jobId } }),
    enabled: jobId !== '' && isMoving(run.data),
    refetchInterval: pollMilliseconds,
  });
  const upload = useMutation(uploading);
  const confirm = useMutation(confirming);
  const cancel = useMutation(cancelling);
  const file = useMutation({ mutationFn: (bring: () => Promise<void>) => bring() });

  const isApplied = run.data?.status === 'APPLIED';
  useEffect(() => {
    if (isApplied) for (const each of invalidates) void cache.invalidateQueries({ queryKey: [each.id] });
  }, [isApplied, invalidates, cache]);

  const trouble = upload.error ?? confirm.error ?? cancel.error ?? file.error ?? run.error;
  const words = run.data?.status === 'FAILED' ? (run.data.message ?? messages.importFailed) : undefined;
  const send = (chosen: File) => {
    const body = new FormData();
    body.append('file', chosen);
    upload.mutate({ path: { kind }, body }, { onSuccess: (started) => setFilters({ import: started.id }) });
  };
  return (
    <ImportWizard
      state={phaseOf(run.data, job.data)}
      hint={hint}
      trouble={trouble ? (problemOf(trouble).detail ?? problemOf(trouble).title) : words}
      isPending={upload.isPending || confirm.isPending}
      onTemplate={() => file.mutate(() => download(downloadImportTemplate, { path: { kind } }, messages.templateName))}
      onErrorFile={
        run.data?.hasErrorFile
          ? () => file.mutate(() => download(downloadImportErrors, { path: { id } }, messages.errorFileName))
          : undefined
      }
      onUpload={send}
      onConfirm={() => confirm.mutate({ path: { id } })}
      {...(jobId ? { onCancelJob: () => cancel.mutate({ path: { id: jobId } }) } : {})}
      onRestart={() => setFilters({})}
      onClose={onClose}
    />
  );
}
