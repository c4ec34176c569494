import { useMutation } from '@tanstack/react-query';
import { Form, Input } from 'antd';
import { DrawerForm } from '@/form/console/DrawerForm';
import { required } from '@/form/console/rules';
import { accepting, type Supervision } from '../supervision/api';
import { supervisionMessages as messages } from '../supervision/messages.zh-CN';

const { fields } = messages;
/** As many as the form offers; the server says how many are needed. */
const places = [0, 1, 2];
const needed = 2;

interface Values {
  people: { name?: string; card?: string }[];
}

/** Who investigates, each with the number of his card. */
export function AcceptSupervision({ of, onClose }: { of: Supervision; onClose: () => void }) {
  const { mutate, error, isPending } = useMutation(accepting);
  const label = messages.actions.ACCEPT ?? '';
  const accept = ({ people }: Values) => {
    const investigators = people.flatMap(({ name = '', card = '' }) => (name || card ? [{ name, card }] : []));
    mutate({ path: { id: of.id }, ifMatch: of.version, body: { investigators } }, { onSuccess: onClose });
  };
  return (
    <DrawerForm<Values>
      isOpen
      title={label}
      initialValues={{}}
      submitLabel={label}
      submitError={error}
      isPending={isPending}
      onSubmit={accept}
      onCancel={onClose}
    >
      <p>{messages.explain.ACCEPT}</p>
      {places.map((place) => {
        const who = messages.investigator(place + 1);
        const rules = place < needed ? required : () => [];
        return (
          <div key={place}>
            <Form.Item name={['people', place, 'name']} label={`${who}${fields.name}`} rules={rules(fields.name)}>
              <Input maxLength={50} />
            </Form.Item>
            <Form.Item name={['people', place, 'card']} label={`${who}${fields.card}`} rules={rules(fields.card)}>
              <Input maxLength={40} />
            </Form.Item>
          </div>
        );
      })}
    </DrawerForm>
  );
}
