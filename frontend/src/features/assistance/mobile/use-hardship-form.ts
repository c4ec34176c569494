import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { problemOf } from '@/api/problems';
import { restKeyOf } from '@/form/draft-store';
import { useDraft } from '@/form/use-draft';
import { draftKey, fileReads, type HardshipFile, savingDraft, submitting } from '../api';
import { type DeclarationForm, type PersonForm, toDeclaration, toForm } from '../model';

/** What rests in the browser, and on which version of the server's draft it was typed. */
interface Rested {
  form: DeclarationForm;
  basedOn: number;
}

/**
 * What the form of one file holds. Saves go out one after the other, because each needs the version that the one before
 * has left.
 */
export function useHardshipForm(file: HardshipFile) {
  const cache = useQueryClient();
  const [values, setValues] = useState<DeclarationForm>(() => toForm(file.declaration, file.applicantName));
  const [isChangedElsewhere, setIsChangedElsewhere] = useState(false);
  const [isReady, setIsReady] = useState(false);
  const version = useRef(file.version);
  const key = useRef<Promise<CryptoKey | undefined>>(undefined);
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
  const restKey = () => {
    key.current ??= cache
      .fetchQuery({ ...draftKey(file.id), gcTime: 0 })
      .then((answer) => restKeyOf(answer.key))
      .catch(() => undefined);
    return key.current;
  };
  const draft = useDraft<Rested>({ name: `hardship-${file.id}`, save: ({ form }) => save(form), restKey });

  const { change: keep, rested } = draft;
  useEffect(() => {
    void rested()
      .then((kept) => {
        if (!kept) return;
        // Typed on what the server still has, it goes there now; else it only fills what is empty there.
        const isNewer = kept.basedOn === version.current;
        setValues((stored) => {
          const form = isNewer ? { ...stored, ...kept.form } : { ...kept.form, ...stored };
          keep({ form, basedOn: version.current });
          return form;
        });
      })
      .finally(() => setIsReady(true));
  }, [rested, keep]);

  // Whoever opens the file next reads what this form has saved.
  useEffect(
    () => () => {
      for (const { id } of fileReads) void cache.invalidateQueries({ queryKey: [id], refetchType: 'none' });
    },
    [cache],
  );

  const change = useCallback(
    (changed: DeclarationForm) => {
      setValues((before) => {
        const merged = merge(before, changed);
        keep({ form: merged, basedOn: version.current });
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
  return { values, isReady, change, state: draft.state, send, isChangedElsewhere };
}

/**
 * A step shows some fields of some people; all else stays. Only the step that lists the people has their names, and there
 * may be more or fewer of them than before: then it holds whole rows.
 */
export function merge(before: DeclarationForm, changed: DeclarationForm): DeclarationForm {
  const shown: readonly (PersonForm | undefined)[] = changed.family ?? [];
  const known = before.family ?? [];
  const isOtherList = shown.length !== known.length && shown.some((person) => person && 'name' in person);
  const family = isOtherList ? changed.family : known.map((person, place) => ({ ...person, ...shown[place] }));
  const assets = changed.assets && { ...before.assets, ...changed.assets };
  return { ...before, ...changed, ...(changed.family && family ? { family } : {}), ...(assets ? { assets } : {}) };
}
