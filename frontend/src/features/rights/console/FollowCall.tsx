import { useMutation, useQuery } from '@tanstack/react-query';
import { Form, Input, Select } from 'antd';
import { DrawerForm } from '@/form/console/DrawerForm';
import { required } from '@/form/console/rules';
import { concerns } from '../concerns/api';
import { type Following, following, type OfficeCall } from '../hotlines/api';
import { hotlineMessages as messages } from '../hotlines/messages.zh-CN';
import { legalAids } from '../legalaid/api';
import { legalAidMessages } from '../legalaid/messages.zh-CN';

const { fields } = messages;
/** The newest are enough: who called filed a few days ago. */
const newest = { limit: 50 };

/** The cases of the kind that the call was to become. */
function useCases(followUp: OfficeCall['followUp']) {
  const filed = useQuery({ ...concerns(newest), enabled: followUp === 'CONCERN' });
  const aided = useQuery({ ...legalAids(newest), enabled: followUp === 'LEGAL_AID' });
  if (followUp === 'CONCERN') return (filed.data?.items ?? []).map(({ id, title }) => ({ value: id, label: title }));
  return (aided.data?.items ?? []).map(({ id, kind, applicant, appliedOn }) => ({
    value: id,
    label: `${legalAidMessages.kinds[kind]} · ${applicant} · ${appliedOn}`,
  }));
}

/** How the call was followed, and the case that came of it. */
export function FollowCall({ of, onClose }: { of: OfficeCall; onClose: () => void }) {
  const cases = useCases(of.followUp);
  const { mutate, error, isPending } = useMutation(following);
  return (
    <DrawerForm<Following>
      isOpen
      title={messages.follow}
      initialValues={{}}
      submitLabel={messages.follow}
      submitError={error}
      isPending={isPending}
      onSubmit={(body) => mutate({ path: { id: of.id }, body }, { onSuccess: onClose })}
      onCancel={onClose}
    >
      <p>{of.words}</p>
      <Form.Item name="result" label={fields.result} rules={required(fields.result)}>
        <Input.TextArea rows={4} maxLength={1000} showCount />
      </Form.Item>
      {of.followUp !== 'COUNSEL' && (
        <Form.Item name="caseId" label={fields.case}>
          <Select allowClear placeholder={messages.noCase} options={cases} />
        </Form.Item>
      )}
    </DrawerForm>
  );
}
