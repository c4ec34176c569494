import { useMutation } from '@tanstack/react-query';
import { App, Form, Input, InputNumber } from 'antd';
import { DrawerForm } from '@/form/console/DrawerForm';
import { required } from '@/form/console/rules';
import { type CountRequest, countingElection, type ElectionView } from '../api';
import { electionMessages as messages } from '../elections/messages.zh-CN';
import styles from './CountForm.module.css';

const words = messages.counts;
const kinds = ['inFavour', 'against', 'abstained'] as const;
const papers = ['issued', 'returned', 'valid', 'invalid'] as const;

function Whole({ name, label, max }: { name: string | (string | number)[]; label: string; max: number }) {
  return (
    <Form.Item name={name} label={label} rules={required(label)} className={styles.whole}>
      <InputNumber min={0} max={max} precision={0} style={{ width: '100%' }} />
    </Form.Item>
  );
}

/** The count sheet as it was signed; the server refuses it until everything adds up. */
export function CountForm({ election, onClose }: { election: ElectionView; onClose: () => void }) {
  const { message } = App.useApp();
  const { mutate, error, isPending } = useMutation(countingElection);
  const { candidates, count } = election;
  const send = (body: CountRequest) =>
    mutate(
      { path: { id: election.id }, ifMatch: election.version, body },
      {
        onSuccess: () => {
          void message.success(messages.counted);
          onClose();
        },
      },
    );
  return (
    <DrawerForm<CountRequest>
      isOpen
      title={count ? messages.recount : messages.count}
      initialValues={{
        ...count?.ballots,
        votes: candidates.map(({ id, votes }) => ({ ...votes, candidateId: id })) as CountRequest['votes'],
      }}
      submitError={error}
      isPending={isPending}
      onSubmit={send}
      onCancel={onClose}
    >
      <p className={styles.hint}>{messages.countHint}</p>
      <div className={styles.numbers}>
        <Whole name="present" label={words.present} max={election.eligible} />
        {papers.map((name) => (
          <Whole key={name} name={name} label={words[name]} max={9999} />
        ))}
      </div>
      <Form.List name="votes">
        {(rows, _acts, { errors }) => (
          <>
            {rows.map(({ name, key }) => (
              <fieldset key={key} className={styles.votes}>
                <legend>{candidates[name]?.personName}</legend>
                <Form.Item name={[name, 'candidateId']} hidden>
                  <Input />
                </Form.Item>
                {kinds.map((kind) => (
                  <Whole key={kind} name={[name, kind]} label={messages.votes[kind]} max={9999} />
                ))}
              </fieldset>
            ))}
            <Form.ErrorList errors={errors} />
          </>
        )}
      </Form.List>
      <Form.Item name="writtenIn" label={words.writtenIn} extra={words.writtenInHint}>
        <Input maxLength={300} />
      </Form.Item>
      <Form.Item name="chiefScrutineer" label={words.chiefScrutineer} rules={required(words.chiefScrutineer)}>
        <Input maxLength={30} />
      </Form.Item>
      <Form.Item name="scrutineers" label={words.scrutineers} rules={required(words.scrutineers)}>
        <Input maxLength={200} />
      </Form.Item>
    </DrawerForm>
  );
}
