import { useMutation } from '@tanstack/react-query';
import { App, Button, Space } from 'antd';
import { useState } from 'react';
import { ConfirmDialog } from '@/form/console/ConfirmDialog';
import { Panel } from '@/ui/Panel';
import { SimpleTable } from '@/ui/SimpleTable';
import { type CandidateView, type ElectionView, printingCandidate, strikingCandidate } from '../api';
import { electionMessages as messages } from '../elections/messages.zh-CN';
import { CandidateForm } from './CandidateForm';
import { PrintButton } from './PrintButton';

const words = messages.candidate;

type Open = { form: 'nominate' } | { form: 'edit' | 'strike'; candidate: CandidateView };

/** Who stands, in the order of the ballot paper; mended until the count is entered. */
export function Candidates({ election }: { election: ElectionView }) {
  const { message } = App.useApp();
  const [open, setOpen] = useState<Open>();
  const strike = useMutation(strikingCandidate);
  const edit = election.allowedActions.find(({ action }) => action === 'EDIT');
  const close = () => {
    strike.reset();
    setOpen(undefined);
  };
  const onSuccess = () => {
    void message.success(messages.saved);
    close();
  };
  return (
    <Panel
      title={messages.candidates}
      extra={
        edit && (
          <Button disabled={!edit.allowed} title={edit.reason} onClick={() => setOpen({ form: 'nominate' })}>
            {messages.nominate}
          </Button>
        )
      }
    >
      <SimpleTable
        caption={messages.candidates}
        empty={messages.noCandidates}
        head={[
          words.person,
          words.sex,
          words.bornIn,
          words.politicalStatus,
          words.office,
          words.recommendedBy,
          messages.acts,
        ]}
        rows={election.candidates.map((candidate) => ({
          key: candidate.id,
          cells: [
            candidate.personName,
            words.sexes[candidate.recommendation.sex],
            candidate.recommendation.bornIn,
            candidate.recommendation.politicalStatus,
            candidate.recommendation.office,
            candidate.recommendation.recommendedBy,
            <Space key="acts" size={4}>
              <PrintButton
                label={messages.form}
                name={messages.formOf(candidate.personName)}
                printing={printingCandidate}
                path={{ id: election.id, candidateId: candidate.id }}
              />
              {edit?.allowed && (
                <>
                  <Button size="small" onClick={() => setOpen({ form: 'edit', candidate })}>
                    {messages.editCandidate}
                  </Button>
                  <Button size="small" danger onClick={() => setOpen({ form: 'strike', candidate })}>
                    {messages.strike}
                  </Button>
                </>
              )}
            </Space>,
          ],
        }))}
      />
      {open?.form === 'nominate' && <CandidateForm electionId={election.id} onClose={close} />}
      {open?.form === 'edit' && <CandidateForm electionId={election.id} candidate={open.candidate} onClose={close} />}
      <ConfirmDialog
        isOpen={open?.form === 'strike'}
        title={open?.form === 'strike' ? messages.strikeOf(open.candidate.personName) : ''}
        text={messages.strikeHint}
        confirmLabel={messages.strike}
        isDanger
        submitError={strike.error}
        isPending={strike.isPending}
        onConfirm={() =>
          open?.form === 'strike' &&
          strike.mutate({ path: { id: election.id, candidateId: open.candidate.id } }, { onSuccess })
        }
        onCancel={close}
      />
    </Panel>
  );
}
