import { type Sending, sendForFile } from './client';
import type { Operation, ParametersOf } from './operation-types';

/** The name that the server gives a file: RFC 5987 first, because Chinese names come that way. */
export function fileNameIn(disposition: string | null): string | undefined {
  const encoded = /filename\*=UTF-8''([^;]+)/i.exec(disposition ?? '')?.[1];
  if (encoded) return decodeURIComponent(encoded);
  return /filename="?([^";]+)"?/i.exec(disposition ?? '')?.[1];
}

/**
 * Saves what a GET operation answers with. Not a plain link: a link cannot say for which post this tab acts. For the
 * console only; WeChat's browser saves nothing that a script made.
 */
export async function download<O extends Operation>(
  operation: O,
  parameters: ParametersOf<O>,
  fallbackName: string,
): Promise<void> {
  const { content, disposition } = await sendForFile(operation, parameters as Sending);
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = fileNameIn(disposition) ?? fallbackName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
