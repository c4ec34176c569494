import { useMay } from '@/api/session';
import { formMessages } from '@/form/messages.zh-CN';
import { Paper } from '@/form/Paper';
import type { HardshipFile } from '../api';
import { assistanceMessages } from '../messages.zh-CN';

const messages = assistanceMessages.papers;

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
    ...attachments.map((id, place) => ({ id, name: formMessages.material(place + 1) })),
    ...family.flatMap(({ name, agreementFileId }) =>
      agreementFileId ? [{ id: agreementFileId, name: form.agreementOf(name || someone) }] : [],
    ),
  ];
}

/** The photos of a visit. */
export const photosOf = (photos: readonly string[]) =>
  photos.map((id, place) => ({ id, name: messages.photo(place + 1) }));
