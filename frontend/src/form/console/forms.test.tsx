import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Form, Input } from 'antd';
import { useState } from 'react';
import { RequestRefused } from '@/api/problems';
import { renderConsole } from '@/test/console/render';
import { ConfirmDialog } from './ConfirmDialog';
import { DrawerForm } from './DrawerForm';

interface Term {
  name: string;
  term: { endsOn: string };
}

const refused = new RequestRefused({
  type: 'validation',
  title: '有内容需要修改',
  status: 422,
  errors: [{ path: 'term.endsOn', message: '任期最长五年，不晚于 2031-06-30' }],
});

function TermForm({ answer, onSubmit }: { answer: Error | null; onSubmit: (values: Term) => void }) {
  const [submitError, setSubmitError] = useState<Error | null>(null);
  const submit = (values: Term) => {
    onSubmit(values);
    setSubmitError(answer);
  };
  const shell = {
    isOpen: true,
    title: '新一届',
    initialValues: { name: '第十届' },
    isPending: false,
    onCancel: () => {},
  };
  return (
    <DrawerForm<Term> {...shell} submitError={submitError} onSubmit={submit}>
      <Form.Item name="name" label="名称">
        <Input />
      </Form.Item>
      <Form.Item name={['term', 'endsOn']} label="结束日期">
        <Input />
      </Form.Item>
    </DrawerForm>
  );
}

async function submitForm(answer: Error | null) {
  const onSubmit = vi.fn();
  renderConsole(<TermForm answer={answer} onSubmit={onSubmit} />);
  await userEvent.type(screen.getByLabelText('结束日期'), '2032-06-30');
  await userEvent.click(screen.getByRole('button', { name: '保存' }));
  return onSubmit;
}

it('hands over what was typed', async () => {
  const onSubmit = await submitForm(null);
  expect(onSubmit).toHaveBeenCalledWith({ name: '第十届', term: { endsOn: '2032-06-30' } });
});

it('puts the complaint of the server at its field, and there alone', async () => {
  await submitForm(refused);
  const field = screen.getByLabelText('结束日期');
  await waitFor(() => expect(field).toHaveAccessibleDescription('任期最长五年，不晚于 2031-06-30'));
  expect(field).toHaveAttribute('aria-invalid', 'true');
  expect(screen.getByText('有内容需要修改')).toBeInTheDocument();
  expect(screen.getAllByText('任期最长五年，不晚于 2031-06-30')).toHaveLength(1);
});

it('says above the form what is about no field of it', async () => {
  const errors = [{ path: 'unitId', message: '该单位已撤销' }];
  await submitForm(new RequestRefused({ type: 'validation', title: '有内容需要修改', status: 422, errors }));
  expect(await screen.findByText('该单位已撤销')).toBeInTheDocument();
});

it('says what to do when somebody else was faster', async () => {
  await submitForm(new RequestRefused({ type: 'changed-meanwhile', title: 'x', status: 412 }));
  expect(await screen.findByText(/刚被他人修改/)).toBeInTheDocument();
});

it('does not confirm without the reason that goes into the record', async () => {
  const onConfirm = vi.fn();
  const asked = { isOpen: true, title: '退回', reason: 'required', submitError: null, isPending: false } as const;
  renderConsole(<ConfirmDialog {...asked} onConfirm={onConfirm} onCancel={vi.fn()} />);
  await userEvent.click(screen.getByRole('button', { name: '确定' }));
  expect(await screen.findByText('请写明理由')).toBeInTheDocument();
  expect(onConfirm).not.toHaveBeenCalled();
  await userEvent.type(screen.getByLabelText('理由'), '缺依据文件');
  await userEvent.click(screen.getByRole('button', { name: '确定' }));
  expect(onConfirm).toHaveBeenCalledWith('缺依据文件');
});
