import { type UseMutationOptions, useMutation } from '@tanstack/react-query';
import { App, Button } from 'antd';
import { problemOf } from '@/api/problems';
import type { PrintedForm } from '../api';

interface PrintButtonProps<Path> {
  label: string;
  /** For readers of the screen, where the label alone says too little. */
  name?: string;
  /** Why it cannot be printed yet. */
  why?: string;
  printing: UseMutationOptions<PrintedForm, Error, { path: Path }>;
  path: Path;
}

/** Prints on the server and opens the PDF in a window of its own. */
export function PrintButton<Path>({ label, name, why, printing, path }: PrintButtonProps<Path>) {
  const { message } = App.useApp();
  const { mutate, isPending } = useMutation({
    ...printing,
    onError: (trouble: Error) => void message.error(problemOf(trouble).title),
  });
  return (
    <Button
      size="small"
      loading={isPending}
      disabled={why !== undefined}
      title={why}
      aria-label={name}
      onClick={() => mutate({ path }, { onSuccess: ({ url }) => void window.open(url, '_blank', 'noopener') })}
    >
      {label}
    </Button>
  );
}
