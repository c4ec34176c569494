import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ActionBar } from './ActionBar';

const labels = { approve: '通过', register: '直接建档' };

it('offers what the server allows', async () => {
  const onAct = vi.fn();
  render(<ActionBar actions={[{ action: 'approve', allowed: true }]} labels={labels} onAct={onAct} />);
  await userEvent.click(screen.getByRole('button', { name: '通过' }));
  expect(onAct).toHaveBeenCalledWith('approve');
});

it('keeps a refused act in sight, says why, and does not act', async () => {
  const onAct = vi.fn();
  const refused = { action: 'register', allowed: false, reason: '公示未满 5 个工作日' };
  render(<ActionBar actions={[refused]} labels={labels} onAct={onAct} />);
  const button = screen.getByRole('button', { name: '直接建档' });
  expect(button).toHaveAccessibleDescription(/公示未满 5 个工作日/);
  await userEvent.click(button);
  expect(onAct).not.toHaveBeenCalled();
});
