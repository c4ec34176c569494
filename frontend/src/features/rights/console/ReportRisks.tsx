import { useMutation } from '@tanstack/react-query';
import { Form, Input, InputNumber, Select } from 'antd';
import { DrawerForm } from '@/form/console/DrawerForm';
import { required } from '@/form/console/rules';
import { Button } from '@/ui/Button';
import { type FoundRisk, reporting } from '../risks/api';
import { riskMessages as messages } from '../risks/messages.zh-CN';

const { fields } = messages;
const levels = Object.entries(messages.levels).map(([value, label]) => ({ value, label }));

function RiskFields({ place, number }: { place: number; number: number }) {
  const label = (name: keyof typeof fields) => `${messages.item(number)}${fields[name]}`;
  return (
    <>
      <Form.Item name={[place, 'level']} label={label('level')} rules={required(fields.level)}>
        <Select options={levels} />
      </Form.Item>
      <Form.Item name={[place, 'people']} label={label('people')} rules={required(fields.people)}>
        <InputNumber min={1} max={100000} />
      </Form.Item>
      <Form.Item name={[place, 'situation']} label={label('situation')} rules={required(fields.situation)}>
        <Input.TextArea rows={3} maxLength={1000} showCount />
      </Form.Item>
      <Form.Item name={[place, 'measure']} label={label('measure')} rules={required(fields.measure)}>
        <Input.TextArea rows={3} maxLength={1000} showCount />
      </Form.Item>
    </>
  );
}

/** Any number of risks in one report. */
export function ReportRisks({ onClose }: { onClose: () => void }) {
  const { mutate, error, isPending } = useMutation(reporting);
  return (
    <DrawerForm<{ items: FoundRisk[] }>
      isOpen
      title={messages.report}
      initialValues={{ items: [{ level: 'COMMON', people: 1 } as FoundRisk] }}
      submitLabel={messages.report}
      submitError={error}
      isPending={isPending}
      onSubmit={(body) => mutate({ body }, { onSuccess: onClose })}
      onCancel={onClose}
    >
      <p>{messages.reportText}</p>
      <Form.List name="items">
        {(rows, { add, remove }) => (
          <>
            {rows.map(({ key, name }, index) => (
              <div key={key}>
                <RiskFields place={name} number={index + 1} />
                {rows.length > 1 && <Button onClick={() => remove(name)}>{messages.remove}</Button>}
              </div>
            ))}
            <Button onClick={() => add({ level: 'COMMON', people: 1 })}>{messages.add}</Button>
          </>
        )}
      </Form.List>
    </DrawerForm>
  );
}
