import { useMutation } from '@tanstack/react-query';
import { Form, Input } from 'antd-mobile';
import { useEffect } from 'react';
import { problemOf } from '@/api/problems';
import { formatFen } from '@/lib/money';
import { Button } from '@/ui/Button';
import { previewing } from '../api';
import { assistanceMessages as messages } from '../messages.zh-CN';
import { type DeclarationForm, sumsOf, toDeclaration } from '../model';
import { AgreementFields } from './AgreementFields';
import { ConsentFields } from './ConsentFields';
import styles from './Hardship.module.css';
import { PreviewResult } from './PreviewResult';

const { fields, form } = messages;

interface ConsentStepProps {
  fileId: string;
  values: DeclarationForm;
  isAgreed: boolean;
  onAgree: (isAgreed: boolean) => void;
}

/** The last step: what the rules would say, who signed the authorisation, where the money goes, and the promise. */
export function ConsentStep({ fileId, values, isAgreed, onAgree }: ConsentStepProps) {
  const { mutate, data, error, isPending } = useMutation(previewing);
  const declaration = toDeclaration(values);
  const { people, income, expenses } = sumsOf(declaration);
  const preview = () => mutate({ path: { id: fileId }, body: declaration });
  // biome-ignore lint/correctness/useExhaustiveDependencies: once when the step opens; later the button asks again
  useEffect(preview, []);
  const problem = error && problemOf(error);
  return (
    <>
      <Form.Item>
        <p>{form.sums(people, formatFen(income), formatFen(expenses))}</p>
        {data && <PreviewResult result={data} family={values.family} />}
        {problem && (
          <p role="alert" className={styles.trouble}>
            {problem.detail ?? problem.title}
          </p>
        )}
        <Button wide disabled={isPending} onClick={preview}>
          {isPending ? form.previewing : form.preview}
        </Button>
      </Form.Item>
      <AgreementFields values={values} mustSign={data?.mustSign} months={data?.agreementMonths} />
      {data && <ConsentFields values={values} needed={data.consents} adults={data.mustSign} />}
      <Form.Item name="bankName" label={fields.bankName}>
        <Input maxLength={50} />
      </Form.Item>
      <Form.Item name="bankAccount" label={fields.bankAccount}>
        <Input inputMode="numeric" maxLength={30} autoComplete="off" />
      </Form.Item>
      <Form.Item>
        <label className={styles.consent}>
          <input type="checkbox" checked={isAgreed} onChange={({ target }) => onAgree(target.checked)} />
          <span>{form.consent}</span>
        </label>
      </Form.Item>
    </>
  );
}
