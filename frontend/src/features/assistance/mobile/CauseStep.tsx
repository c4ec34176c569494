import { Form, Selector, TextArea } from 'antd-mobile';
import { Materials } from '@/form/Materials';
import { ChoiceField } from '@/form/mobile/ChoiceField';
import type { Cause } from '../api';
import { assistanceMessages as messages } from '../messages.zh-CN';

const fields = messages.fields;
const causes = (Object.entries(messages.causes) as [Cause, string][]).map(([value, label]) => ({ value, label }));

/** The third step: why, in a category and in own words, and the proofs. */
export function CauseStep() {
  return (
    <>
      <Form.Item name="primaryCause">
        <ChoiceField label={fields.primaryCause} choices={messages.causes} />
      </Form.Item>
      <Form.Item name="otherCauses" label={fields.otherCauses}>
        <Selector multiple options={causes} />
      </Form.Item>
      <Form.Item name="statement" label={fields.statement}>
        <TextArea rows={4} maxLength={1000} showCount autoSize={{ minRows: 4, maxRows: 10 }} />
      </Form.Item>
      <Form.Item name="attachments">
        <Materials camera label={fields.attachments} />
      </Form.Item>
    </>
  );
}
