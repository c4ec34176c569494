import { useMutation } from '@tanstack/react-query';
import { Form, Input, Select } from 'antd';
import { Link } from 'react-router';
import { DrawerForm } from '@/form/console/DrawerForm';
import { required } from '@/form/console/rules';
import { options } from '@/lib/options';
import { SimpleTable } from '@/ui/SimpleTable';
import { findingByNumber, type IdentityKind } from '../api';
import { membershipMessages as messages } from '../messages.zh-CN';
import { membershipPaths } from '../paths';

const words = messages.find;
const phone = 'PHONE';

interface Values {
  kind: string;
  number: string;
  purpose: string;
}

/** Finds a member by a number known in full, for a purpose that he can read. The number is in no address and no cache. */
export function FindMember({ onClose }: { onClose: () => void }) {
  const { mutate, data, error, isPending } = useMutation(findingByNumber);
  const find = ({ kind, number, purpose }: Values) =>
    mutate({
      body: {
        number,
        purpose: messages.purposes[purpose] ?? purpose,
        ...(kind === phone ? {} : { identityKind: kind as IdentityKind }),
      },
    });
  return (
    <DrawerForm<Values>
      isOpen
      title={words.title}
      initialValues={{ kind: 'RESIDENT' }}
      submitLabel={words.submit}
      submitError={error}
      isPending={isPending}
      onSubmit={find}
      onCancel={onClose}
    >
      <p style={{ marginBottom: 16 }}>{words.hint}</p>
      <Form.Item name="kind" label={words.kind} rules={required(words.kind)}>
        <Select options={options({ ...messages.identityKinds, [phone]: words.phone })} />
      </Form.Item>
      <Form.Item name="number" label={words.number} rules={required(words.number)}>
        <Input maxLength={40} autoComplete="off" />
      </Form.Item>
      <Form.Item name="purpose" label={words.purpose} rules={required(words.purpose)}>
        <Select options={options(messages.purposes)} />
      </Form.Item>
      {data && (
        <SimpleTable
          caption={words.found}
          head={[messages.fields.name, messages.fields.staffNumber, messages.fields.unit, messages.fields.status]}
          empty={words.nobody}
          rows={data.map(({ id, name, staffNumber, unitName, status }) => ({
            key: id,
            cells: [
              <Link key="name" to={membershipPaths.member(id)}>
                {name}
              </Link>,
              staffNumber,
              unitName,
              messages.statuses[status],
            ],
          }))}
        />
      )}
    </DrawerForm>
  );
}
