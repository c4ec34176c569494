import { useMutation, useQuery } from '@tanstack/react-query';
import { Form, Input } from 'antd-mobile';
import { useParams } from 'react-router';
import { FormScreen } from '@/form/mobile/FormScreen';
import { parseYuan } from '@/lib/money';
import { Button } from '@/ui/Button';
import { ChoiceRow } from '@/ui/ChoiceRow';
import { period } from '../api';
import { estimating } from '../benefit/api';
import { benefitMessages as messages } from '../benefit/messages.zh-CN';
import { AssessmentView } from '../shared/AssessmentView';
import styles from './Mutual.module.css';

const { fields } = messages;

interface StayValues {
  admittedOn?: string;
  dischargedOn?: string;
}

interface Values {
  stays: StayValues[];
  firstTime?: 'yes' | 'no';
  critical?: 'yes' | 'no';
  ownCost?: string;
}

interface YesNoProps {
  label: string;
  /** Given by the form item, as the next. */
  value?: 'yes' | 'no';
  onChange?: (value: 'yes' | 'no') => void;
}

function YesNo({ label, value, onChange }: YesNoProps) {
  return (
    <ChoiceRow
      label={label}
      choices={messages.yesNo}
      chosen={value ?? 'no'}
      onChoose={(chosen) => onChange?.(chosen)}
    />
  );
}

function Stays() {
  return (
    <Form.Array
      name="stays"
      renderAdd={() => <Button>{messages.addStay}</Button>}
      renderHeader={({ index }, { remove }) => (
        <div className={styles.rowHead}>
          <h2>{messages.stay(index + 1)}</h2>
          <Button look="link" onClick={() => remove(index)}>
            {messages.remove}
          </Button>
        </div>
      )}
    >
      {(rows) =>
        rows.map(({ index }) => (
          <div key={index}>
            {(['admittedOn', 'dischargedOn'] as const).map((day) => (
              <Form.Item
                key={day}
                name={[index, day]}
                label={fields[day]}
                rules={[{ required: true, message: messages.dayMissing(fields[day]) }]}
              >
                <Input type="date" />
              </Form.Item>
            ))}
          </div>
        ))
      }
    </Form.Array>
  );
}

/** What a member would get; nothing of what is typed here is kept. */
export default function EstimatePage() {
  const { id = '' } = useParams();
  const { data: of } = useQuery(period(id));
  const { mutate, data, error, isPending } = useMutation(estimating);
  const estimate = ({ stays, firstTime, critical, ownCost }: Values) =>
    mutate({
      path: { id },
      body: {
        stays: stays.map(({ admittedOn = '', dischargedOn = '' }) => ({ admittedOn, dischargedOn })),
        firstTime: firstTime === 'yes',
        critical: critical === 'yes',
        ownCost: parseYuan(ownCost ?? '') ?? 0,
      },
    });
  return (
    <>
      <FormScreen<Values>
        title={messages.title}
        hint={messages.hint(of?.plan.name ?? '')}
        initialValues={{ stays: [{}] }}
        submitLabel={messages.submit}
        submitError={error}
        isPending={isPending}
        onSubmit={estimate}
      >
        <Stays />
        <Form.Item name="critical">
          <YesNo label={fields.critical} />
        </Form.Item>
        <Form.Item name="ownCost" label={fields.ownCost}>
          <Input inputMode="decimal" />
        </Form.Item>
        <Form.Item name="firstTime">
          <YesNo label={fields.firstTime} />
        </Form.Item>
      </FormScreen>
      {data && <AssessmentView assessment={data} />}
    </>
  );
}
