import { useMutation } from '@tanstack/react-query';
import { problemOf } from '@/api/problems';
import { useMay } from '@/api/session';
import { Button } from '@/ui/Button';
import { type HardshipFile, opening } from '../api';
import { assistanceMessages } from '../messages.zh-CN';

const messages = assistanceMessages.papers;

/** One paper. Where a window may not be opened, the link stays to be tapped. */
export function Paper({ id, name }: { id: string; name: string }) {
  const { mutate, data, error, isPending } = useMutation(opening);
  const open = () =>
    mutate({ path: { id } }, { onSuccess: ({ url }) => void window.open(`${url}?inline=true`, '_blank', 'noopener') });
  return (
    <span>
      <Button look="link" disabled={isPending} aria-label={messages.open(name)} onClick={open}>
        {name}
      </Button>
      {data && (
        <a href={`${data.url}?inline=true`} target="_blank" rel="noreferrer">
          {messages.again}
        </a>
      )}
      {error && <span role="alert">{problemOf(error).title}</span>}
    </span>
  );
}

interface PapersProps {
  file: HardshipFile;
  papers: readonly { id: string; name: string }[];
}

/** Proofs, authorisations and photos, for the family and for those who handle the file; the family sees who opened them. */
export function Papers({ file, papers }: PapersProps) {
  const may = useMay();
  if (papers.length === 0) return messages.none;
  if (!file.mine && !may('hardship.handle')) return papers.map(({ name }) => name).join('、');
  return papers.map((paper) => <Paper key={paper.id} {...paper} />);
}

/** The proofs of a declaration, then the signed authorisation of each adult. */
export function papersOf({ attachments = [], family = [] }: HardshipFile['declaration']) {
  const { form, someone } = assistanceMessages;
  return [
    ...attachments.map((id, place) => ({ id, name: form.material(place + 1) })),
    ...family.flatMap(({ name, agreementFileId }) =>
      agreementFileId ? [{ id: agreementFileId, name: form.agreementOf(name || someone) }] : [],
    ),
  ];
}

/** The photos of a visit. */
export const photosOf = (photos: readonly string[]) =>
  photos.map((id, place) => ({ id, name: messages.photo(place + 1) }));
