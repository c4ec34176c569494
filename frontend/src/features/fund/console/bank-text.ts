/** Banks send UTF-8 or the older GB18030; a text that is neither is no return file. */
export async function textOf(file: Blob): Promise<string | undefined> {
  const bytes = await file.arrayBuffer();
  for (const charset of ['utf-8', 'gb18030']) {
    try {
      return new TextDecoder(charset, { fatal: true }).decode(bytes);
    } catch {
      // The next one is tried.
    }
  }
  return undefined;
}
