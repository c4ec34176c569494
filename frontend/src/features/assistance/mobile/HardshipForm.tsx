import { useState } from 'react';
import { problemOf } from '@/api/problems';
import { FormScreen } from '@/form/mobile/FormScreen';
import { Button } from '@/ui/Button';
import { LoadingState } from '@/ui/LoadingState';
import type { HardshipFile } from '../api';
import { assistanceMessages as messages } from '../messages.zh-CN';
import { type DeclarationForm, stepWith } from '../model';
import { CauseStep } from './CauseStep';
import { ConsentStep } from './ConsentStep';
import { FamilyStep } from './FamilyStep';
import styles from './Hardship.module.css';
import { MoneyStep } from './MoneyStep';
import { useHardshipForm } from './use-hardship-form';

const { form } = messages;
const last = form.steps.length - 1;

/** Four screens, one task each; everything typed goes to the draft on the server by itself. */
export function HardshipForm({ file, onSubmitted }: { file: HardshipFile; onSubmitted: () => void }) {
  const { values, isReady, change, state, send, isChangedElsewhere } = useHardshipForm(file);
  const [step, setStep] = useState(0);
  const [isAgreed, setIsAgreed] = useState(false);
  const [isReminded, setIsReminded] = useState(false);
  const go = (to: number) => {
    setStep(to);
    window.scrollTo(0, 0);
  };
  const next = () => {
    if (step < last) return go(step + 1);
    if (!isAgreed) return setIsReminded(true);
    send.mutate(undefined, {
      onSuccess: onSubmitted,
      onError: (error) => {
        const at = stepWith(problemOf(error).errors?.map(({ path }) => path) ?? []);
        if (at !== undefined) go(at);
      },
    });
  };
  if (!isReady) return <LoadingState />;
  const note = { untouched: undefined, saving: form.saving, saved: form.saved, waiting: form.waiting }[state];
  return (
    <>
      <div className={styles.progress} aria-hidden="true">
        {form.steps.map((name, place) => (
          <i key={name} className={place <= step ? styles.reached : undefined} />
        ))}
      </div>
      {isChangedElsewhere && (
        <p role="alert" className={styles.trouble}>
          {form.changedElsewhere}
          <Button look="link" onClick={() => window.location.reload()}>
            {form.reload}
          </Button>
        </p>
      )}
      <FormScreen<DeclarationForm>
        key={step}
        title={form.stepOf(step + 1, form.steps[step] ?? '')}
        hint={form.hints[step] ?? ''}
        initialValues={values}
        submitLabel={form.next[step] ?? ''}
        submitError={send.error}
        isPending={send.isPending}
        {...(note ? { draftNote: note } : {})}
        onChange={change}
        onSubmit={next}
      >
        {step === 0 && <FamilyStep />}
        {step === 1 && <MoneyStep {...(values.family ? { family: values.family } : {})} />}
        {step === 2 && <CauseStep />}
        {step === last && <ConsentStep fileId={file.id} values={values} isAgreed={isAgreed} onAgree={setIsAgreed} />}
      </FormScreen>
      {step === last && isReminded && !isAgreed && (
        <p role="alert" className={styles.trouble}>
          {form.consentNeeded}
        </p>
      )}
      {step > 0 && (
        <Button wide onClick={() => go(step - 1)}>
          {form.back}
        </Button>
      )}
    </>
  );
}
