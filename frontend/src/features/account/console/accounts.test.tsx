import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderConsole } from '@/test/console/render';
import { AccountAct } from './AccountAct';
import { OneTimePassword } from './OneTimePassword';

const person = (number: number) => `0199d100-0000-7000-8000-00000000000${number}`;

it('says what an act does before it is done', async () => {
  renderConsole(<AccountAct personId={person(2)} action="DISABLE" onPassword={vi.fn()} onClose={vi.fn()} />);
  expect(await screen.findByText(/何苗立即不能登录/)).toBeInTheDocument();
});

it('does not ask about an act that the server refuses, even by its address', async () => {
  renderConsole(<AccountAct personId={person(4)} action="DISABLE" onPassword={vi.fn()} onClose={vi.fn()} />);
  await vi.waitFor(() => expect(screen.queryByText('停用账号')).not.toBeInTheDocument());
});

it('shows the first password once, with the name to sign in with', async () => {
  const onClose = vi.fn();
  renderConsole(<OneTimePassword personId={person(2)} password="Kx7m-Qd4t-Hn2w-Vb9r" onClose={onClose} />);
  expect(await screen.findByText(/何苗（用户名 20110036）.*只显示这一次/)).toBeInTheDocument();
  expect(screen.getByText('Kx7m-Qd4t-Hn2w-Vb9r')).toBeInTheDocument();
  await userEvent.click(screen.getByText('已告知本人，关闭'));
  expect(onClose).toHaveBeenCalled();
});
