import { useMutation, useQuery } from '@tanstack/react-query';
import { Form, Input } from 'antd-mobile';
import { useNavigate, useParams } from 'react-router';
import { problemOf } from '@/api/problems';
import { ChoiceField } from '@/form/mobile/ChoiceField';
import { FormScreen } from '@/form/mobile/FormScreen';
import { ErrorState } from '@/ui/ErrorState';
import { LoadingState } from '@/ui/LoadingState';
import { hardshipFile, savingProfile } from '../api';
import { assistancePaths } from '../paths';
import { profileMessages as messages } from '../profile/messages.zh-CN';
import {
  choicesOf,
  kindOf,
  type ProfileField,
  type ProfileForm,
  profileFields,
  toProfile,
  toProfileForm,
} from '../profile/model';
import { amount } from './rules';
import { YesNo } from './YesNo';

const longest = 60;

function Field({ name }: { name: ProfileField }) {
  const label = messages.fields[name];
  switch (kindOf(name)) {
    case 'choice':
      return (
        <Form.Item name={name}>
          <ChoiceField label={label} choices={choicesOf(name)} />
        </Form.Item>
      );
    case 'answer':
      return (
        <Form.Item name={name}>
          <YesNo label={label} />
        </Form.Item>
      );
    case 'date':
      return (
        <Form.Item name={name} label={label}>
          <Input type="date" />
        </Form.Item>
      );
    case 'amount':
      return (
        <Form.Item name={name} label={label} help={messages.optional} rules={amount}>
          <Input inputMode="decimal" />
        </Form.Item>
      );
    default:
      return (
        <Form.Item name={name} label={label}>
          <Input maxLength={longest} autoComplete="off" />
        </Form.Item>
      );
  }
}

/** What only the national file asks; a family can apply without it. */
export default function ProfilePage() {
  const { id = '' } = useParams();
  const navigate = useNavigate();
  const { data, error: trouble, refetch } = useQuery(hardshipFile(id));
  const { mutate, error, isPending } = useMutation(savingProfile);
  if (trouble) return <ErrorState trouble={problemOf(trouble)} onRetry={() => void refetch()} />;
  if (!data) return <LoadingState />;
  return (
    <FormScreen<ProfileForm>
      title={messages.title}
      hint={messages.hint}
      initialValues={toProfileForm(data.profile)}
      submitLabel={messages.save}
      submitError={error}
      isPending={isPending}
      onSubmit={(form) =>
        mutate(
          { path: { id }, ifMatch: data.version, body: toProfile(form) },
          { onSuccess: () => void navigate(assistancePaths.file(id), { replace: true }) },
        )
      }
    >
      {profileFields.map((name) => (
        <Field key={name} name={name} />
      ))}
    </FormScreen>
  );
}
