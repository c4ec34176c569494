import { useMutation, useQuery } from '@tanstack/react-query';
import { App, Button, Form, Input, Radio, Select } from 'antd';
import { useNavigate } from 'react-router';
import { DateInput } from '@/form/console/DateInput';
import { DrawerForm } from '@/form/console/DrawerForm';
import { required } from '@/form/console/rules';
import { UnitPicker } from '@/form/console/UnitPicker';
import { formatFen } from '@/lib/money';
import { options } from '@/lib/options';
import { campaignFunds, proposing } from '../campaigns/api';
import { campaignMessages as messages } from '../campaigns/messages.zh-CN';
import { type CampaignForm, toCampaign } from '../campaigns/model';
import { assistancePaths } from '../paths';
import { amountRule } from './amount-rule';
import styles from './Campaigns.module.css';

/** One line for each branch, or the union itself. */
function Quotas() {
  return (
    <Form.List name="quotas">
      {(lines, { add, remove }) => (
        <>
          {lines.map(({ key, name }) => (
            <div key={key} className={styles.quota}>
              <Form.Item name={[name, 'unitId']} label={messages.unit} rules={required(messages.unit)}>
                <UnitPicker own />
              </Form.Item>
              <Form.Item name={[name, 'people']} label={messages.people} rules={required(messages.people)}>
                <Input inputMode="numeric" maxLength={5} />
              </Form.Item>
              <Button type="link" disabled={lines.length === 1} onClick={() => remove(name)}>
                {messages.removeQuota}
              </Button>
            </div>
          ))}
          <Button block onClick={() => add({})}>
            {messages.addQuota}
          </Button>
        </>
      )}
    </Form.List>
  );
}

/** What, for whom, from which fund, and how many of each branch. */
export function ProposeCampaign({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const { message } = App.useApp();
  const navigate = useNavigate();
  const { data: funds = [] } = useQuery({ ...campaignFunds, enabled: isOpen });
  const { mutate, error, isPending, reset } = useMutation(proposing);
  const close = () => {
    reset();
    onClose();
  };
  return (
    <DrawerForm<CampaignForm>
      isOpen={isOpen}
      title={messages.propose}
      initialValues={{ theme: 'WARMTH', form: 'MONEY', quotas: [{} as CampaignForm['quotas'][number]] }}
      submitError={error}
      isPending={isPending}
      onSubmit={(form) =>
        mutate(
          { body: toCampaign(form) },
          {
            onSuccess: ({ id }) => {
              void message.success(messages.proposed);
              void navigate(assistancePaths.campaign(id));
            },
          },
        )
      }
      onCancel={close}
    >
      <Form.Item name="name" label={messages.name} rules={required(messages.name)}>
        <Input maxLength={50} />
      </Form.Item>
      <Form.Item name="theme" label={messages.theme}>
        <Radio.Group options={options(messages.themes)} />
      </Form.Item>
      <Form.Item name="form" label={messages.form} extra={messages.formHint}>
        <Radio.Group options={options(messages.forms)} />
      </Form.Item>
      <Form.Item noStyle shouldUpdate={(before, after) => before.form !== after.form}>
        {({ getFieldValue }) =>
          getFieldValue('form') === 'GOODS' && (
            <Form.Item name="goods" label={messages.goods} rules={required(messages.goods)}>
              <Input maxLength={100} />
            </Form.Item>
          )
        }
      </Form.Item>
      <Form.Item
        name="perPerson"
        label={messages.perPerson}
        extra={messages.perPersonHint}
        rules={[...required(messages.perPerson), amountRule]}
      >
        <Input inputMode="decimal" />
      </Form.Item>
      <Form.Item name="beneficiaries" label={messages.beneficiaries} rules={required(messages.beneficiaries)}>
        <Select mode="multiple" options={options(messages.groups)} />
      </Form.Item>
      <Form.Item name="fundId" label={messages.fund} rules={required(messages.fund)}>
        <Select
          notFoundContent={messages.noFunds}
          options={funds.map(({ id, name, available }) => ({
            value: id,
            label: messages.fundOf(name, formatFen(available)),
          }))}
        />
      </Form.Item>
      <Form.Item name="startsOn" label={messages.startsOn} rules={required(messages.startsOn)}>
        <DateInput />
      </Form.Item>
      <Form.Item name="endsOn" label={messages.endsOn} rules={required(messages.endsOn)}>
        <DateInput />
      </Form.Item>
      <Form.Item name="basis" label={messages.basis} rules={required(messages.basis)}>
        <Input maxLength={200} />
      </Form.Item>
      <Quotas />
    </DrawerForm>
  );
}
