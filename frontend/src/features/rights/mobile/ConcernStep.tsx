import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { OpinionSheet } from '@/form/mobile/OpinionSheet';
import { ChoiceRow } from '@/ui/ChoiceRow';
import { type Concern, explaining, rating, replying, type Satisfaction, withdrawing } from '../concerns/api';
import { concernMessages as messages } from '../concerns/messages.zh-CN';

export type ConcernStepName = 'REPLY' | 'RATE' | 'WITHDRAW' | keyof typeof explaining;

interface ConcernStepProps {
  concern: Concern;
  action: ConcernStepName;
  onClose: () => void;
}

/** One step of a concern with one thumb. */
export function ConcernStep({ concern, action, onClose }: ConcernStepProps) {
  const [verdict, setVerdict] = useState<Satisfaction>('CONTENT');
  const words = useMutation(explaining[action === 'REFUSE' ? 'REFUSE' : 'DISPUTE']);
  const reply = useMutation(replying);
  const rate = useMutation(rating);
  const withdraw = useMutation(withdrawing);
  const steps = [words, reply, rate, withdraw];
  const target = { path: { id: concern.id }, ifMatch: concern.version };
  const done = { onSuccess: onClose };
  const take = (opinion: string) => {
    if (action === 'REPLY') reply.mutate({ ...target, body: { answer: opinion } }, done);
    else if (action === 'RATE') {
      rate.mutate({ ...target, body: { satisfaction: verdict, ...(opinion ? { opinion } : {}) } }, done);
    } else if (action === 'WITHDRAW') withdraw.mutate(target, done);
    else words.mutate({ ...target, body: { opinion } }, done);
  };
  return (
    <OpinionSheet
      title={messages.actions[action] ?? action}
      text={messages.explain[action]}
      label={action === 'REPLY' ? messages.fields.answer : messages.fields.opinion}
      words={action === 'WITHDRAW' ? 'none' : action === 'RATE' ? 'optional' : 'required'}
      longest={action === 'REPLY' ? 2000 : 500}
      isDanger={action === 'REFUSE'}
      isPending={steps.some(({ isPending }) => isPending)}
      error={steps.find(({ error }) => error)?.error ?? null}
      onTake={take}
      onClose={onClose}
    >
      {action === 'RATE' && (
        <ChoiceRow
          label={messages.fields.satisfaction}
          choices={messages.verdicts}
          chosen={verdict}
          onChoose={setVerdict}
        />
      )}
    </OpinionSheet>
  );
}
