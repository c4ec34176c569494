import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { problemOf } from '@/api/problems';
import { useDraft } from '@/form/use-draft';
import { fileReads, type HardshipFile, savingDraft, submitting } from '../api';
import { type DeclarationForm, toDeclaration, toForm } from '../model';

/**
 * What the form of one file holds. Saves go out one after the other, because each needs the version that the one before
 * has left.
 */
export function useHardshipForm(file: HardshipFile) {
  const cache = useQueryClient();
  const [values, setValues] = useState<DeclarationForm>(() => toForm(file.declaration, file.applicantName));
  const [isChangedElsewhere, setIsChangedElsewhere] = useState(false);
  const version = useRef(file.version);
  const queue = useRef<Promise<unknown>>(Promise.resolve());
  const path = { id: file.id };
  const saving = useMutation(savingDraft);
  const submit = useMutation(submitting);

  const save = (form: DeclarationForm) => {
    const put = async () => {
      try {
        const answer = await saving.mutateAsync({ path, body: toDeclaration(form), ifMatch: version.current });
        version.current = answer.version;
      } catch (error) {
        if (problemOf(error).status === 412) setIsChangedElsewhere(true);
        throw error;
      }
    };
    const saved = queue.current.catch(() => undefined).then(put);
    queue.current = saved;
    return saved;
  };
  const draft = useDraft<DeclarationForm>({ name: `hardship-${file.id}`, save, mayRest: ['bankName', 'assets'] });

  const { rested } = draft;
  useEffect(() => {
    void rested().then((kept) => kept && setValues((now) => ({ ...kept, ...now })));
  }, [rested]);

  // Whoever opens the file next reads what this form has saved.
  useEffect(
    () => () => {
      for (const { id } of fileReads) void cache.invalidateQueries({ queryKey: [id], refetchType: 'none' });
    },
    [cache],
  );

  const { change: keep } = draft;
  const change = useCallback(
    (changed: DeclarationForm) => {
      setValues((before) => {
        const merged = merge(before, changed);
        keep(merged);
        return merged;
      });
    },
    [keep],
  );

  const send = useMutation({
    mutationFn: async () => {
      await save(values);
      return submit.mutateAsync({ path, ifMatch: version.current });
    },
  });
  return { values, change, state: draft.state, send, isChangedElsewhere };
}

/** A step shows some fields of each person; the others stay. Where a row was added or removed, the step holds whole rows. */
export function merge(before: DeclarationForm, changed: DeclarationForm): DeclarationForm {
  const isSameRows = changed.family?.length === before.family?.length;
  const family = changed.family?.map((person, place) =>
    isSameRows ? { ...before.family?.[place], ...person } : person,
  );
  const assets = changed.assets && { ...before.assets, ...changed.assets };
  return { ...before, ...changed, ...(family ? { family } : {}), ...(assets ? { assets } : {}) };
}
