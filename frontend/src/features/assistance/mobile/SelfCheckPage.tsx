import { useMutation } from '@tanstack/react-query';
import { Form, Input } from 'antd-mobile';
import { useEffect, useRef } from 'react';
import { useNavigate } from 'react-router';
import { FormScreen } from '@/form/mobile/FormScreen';
import { Button } from '@/ui/Button';
import { Panel } from '@/ui/Panel';
import { selfChecking, type Verdict as VerdictOf } from '../api';
import { careMessages } from '../care/messages.zh-CN';
import { assistanceMessages } from '../messages.zh-CN';
import { type SelfCheckForm, toAnswers } from '../model';
import { assistancePaths } from '../paths';
import { CostFields } from './CostFields';
import { Verdict } from './PreviewResult';
import { amount } from './rules';

const messages = careMessages.selfCheck;

const advice = ({ category, exclusions }: VerdictOf) =>
  exclusions.length > 0 ? messages.excluded : category === 'NONE' ? messages.none : messages.may;

/** How the rules see a family before anybody applies. What is typed leaves with the page. */
export default function SelfCheckPage() {
  const navigate = useNavigate();
  const { mutate, data, error, isPending } = useMutation(selfChecking);
  const shown = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (data) shown.current?.scrollIntoView({ block: 'start' });
  }, [data]);
  return (
    <>
      <FormScreen<SelfCheckForm>
        title={messages.title}
        hint={messages.hint}
        initialValues={{ expenses: [] }}
        submitLabel={data ? messages.again : messages.submit}
        submitError={error}
        isPending={isPending}
        onSubmit={(form) => mutate({ body: toAnswers(form) })}
      >
        <Form.Item name="household" label={messages.household}>
          <Input inputMode="numeric" maxLength={2} />
        </Form.Item>
        <Form.Item name="annualIncome" label={messages.income} rules={amount}>
          <Input inputMode="decimal" />
        </Form.Item>
        <CostFields />
      </FormScreen>
      <div ref={shown} role="status">
        {data && (
          <Panel title={messages.result}>
            <p>{advice(data)}</p>
            <Verdict {...data} />
            <Button wide onClick={() => void navigate(assistancePaths.newFile)}>
              {assistanceMessages.form.start}
            </Button>
          </Panel>
        )}
      </div>
    </>
  );
}
