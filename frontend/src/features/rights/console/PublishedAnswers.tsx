import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Button } from '@/ui/Button';
import { Panel } from '@/ui/Panel';
import { SimpleTable } from '@/ui/SimpleTable';
import { type PublishedAnswer, publishedAnswers, retracting } from '../consultations/api';
import { consultationMessages as messages } from '../consultations/messages.zh-CN';
import { StepDialog } from './StepDialog';

const { fields } = messages;

function Retract({ of, onClose }: { of: PublishedAnswer; onClose: () => void }) {
  const { mutate, error, isPending } = useMutation(retracting);
  return (
    <StepDialog
      label={messages.retract}
      text={messages.retractText(of.title)}
      words="none"
      error={error}
      isPending={isPending}
      onTake={(_none, done) => mutate({ path: { id: of.id } }, done)}
      onClose={onClose}
    />
  );
}

/** What members can search: of the own union and of those above it. */
export function PublishedAnswers() {
  const { data = [] } = useQuery(publishedAnswers({}));
  const [retracted, setRetracted] = useState<PublishedAnswer>();
  return (
    <Panel title={messages.published}>
      <SimpleTable
        caption={messages.published}
        head={[fields.title, fields.kind, fields.publisher, fields.publishedOn, '']}
        rows={data.map((each) => ({
          key: each.id,
          cells: [
            each.title,
            each.kindWords,
            each.union,
            each.publishedOn,
            each.own && (
              <Button key="retract" onClick={() => setRetracted(each)}>
                {messages.retract}
              </Button>
            ),
          ],
        }))}
        empty={messages.noPublished}
      />
      {retracted && <Retract of={retracted} onClose={() => setRetracted(undefined)} />}
    </Panel>
  );
}
