import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderRoutes } from '@/test/console/render';
import { rightsRoutes as desk } from './console/routes';
import { rightsRoutes as phone } from './mobile/routes';

vi.setConfig({ testTimeout: 20_000 });

it('shows the code once, until the person says that it is noted down', async () => {
  renderRoutes(phone, '/rights/counsel');
  await userEvent.click((await screen.findAllByRole('button', { name: '预约' }))[0] as HTMLElement);
  expect(await screen.findByText('K7MP-X2QD-9RTC')).toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: '我已记下' }));
  expect(screen.queryByText('K7MP-X2QD-9RTC')).not.toBeInTheDocument();
});

it('cancels by the code alone and says when a code is wrong', async () => {
  renderRoutes(phone, '/rights/counsel');
  await userEvent.type(await screen.findByLabelText('预约码'), 'abc');
  await userEvent.click(screen.getByRole('button', { name: '查询' }));
  expect(await screen.findByText(/没有这个预约码/)).toBeInTheDocument();
  await userEvent.clear(screen.getByLabelText('预约码'));
  await userEvent.type(screen.getByLabelText('预约码'), 'k7mp x2qd 9rtc');
  await userEvent.click(screen.getByRole('button', { name: '查询' }));
  await userEvent.click(await screen.findByRole('button', { name: '取消预约' }));
  expect(await screen.findByText('已取消')).toBeInTheDocument();
});

it('opens a note at the desk of its counsellor', async () => {
  renderRoutes(desk, '/rights/counsel-desk');
  await userEvent.click(await screen.findByRole('button', { name: '咨询记录' }));
  expect(await screen.findByDisplayValue(/近期睡眠差/)).toBeInTheDocument();
});
