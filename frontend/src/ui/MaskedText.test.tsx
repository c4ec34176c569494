import { act, fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MaskedText, visibleMilliseconds } from './MaskedText';

const purposes = { REVIEW: '审核档案', CONTACT: '联系本人' };

async function askToSee(onReveal: (purpose: string) => Promise<string>) {
  render(<MaskedText masked="3399**********1234" label="身份证号" purposes={purposes} onReveal={onReveal} />);
  await userEvent.click(screen.getByRole('button', { name: '查看 身份证号' }));
}

it('shows the value only for a stated purpose', async () => {
  const onReveal = vi.fn().mockResolvedValue('339900199001011234');
  await askToSee(onReveal);
  expect(screen.getByRole('button', { name: '确认查看' })).toBeDisabled();
  await userEvent.selectOptions(screen.getByRole('combobox'), 'REVIEW');
  await userEvent.click(screen.getByRole('button', { name: '确认查看' }));
  expect(onReveal).toHaveBeenCalledWith('REVIEW');
  expect(await screen.findByText('339900199001011234')).toBeInTheDocument();
});

it('stays masked and says why when the server refuses', async () => {
  await askToSee(() => Promise.reject(new Error('当前职务不能查看身份证号。')));
  await userEvent.selectOptions(screen.getByRole('combobox'), 'CONTACT');
  await userEvent.click(screen.getByRole('button', { name: '确认查看' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('当前职务不能查看身份证号。');
  expect(screen.getByText('3399**********1234')).toBeInTheDocument();
});

it('masks the value again after a minute', async () => {
  vi.useFakeTimers();
  render(<MaskedText masked="***" label="电话" purposes={purposes} onReveal={() => Promise.resolve('13800000000')} />);
  fireEvent.click(screen.getByRole('button', { name: '查看 电话' }));
  fireEvent.change(screen.getByRole('combobox'), { target: { value: 'CONTACT' } });
  await act(async () => fireEvent.click(screen.getByRole('button', { name: '确认查看' })));
  expect(screen.getByText('13800000000')).toBeInTheDocument();
  act(() => vi.advanceTimersByTime(visibleMilliseconds));
  expect(screen.queryByText('13800000000')).not.toBeInTheDocument();
  vi.useRealTimers();
});
