import { useMutation } from '@tanstack/react-query';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { mutation } from '@/api/client';
import { disableAccount } from '@/api/generated/operations';
import { renderConsole } from '@/test/console/render';
import { server } from '@/test/msw/server';
import { StepUpDialog } from './StepUpDialog';

const disabling = mutation(disableAccount);

function Act() {
  const { mutate, error, isSuccess } = useMutation(disabling);
  return (
    <>
      <StepUpDialog />
      <input aria-label="备注" />
      <button type="button" onClick={() => mutate({ path: { id: '0199d100-0000-7000-8000-000000000002' } })}>
        停用
      </button>
      {isSuccess && <p>成了</p>}
      {error && <p>{error.message}</p>}
    </>
  );
}

function demandCode() {
  const seen = { tries: 0, isGiven: false };
  server.use(
    http.post('*/api/accounts/:id/disabling', () => {
      seen.tries += 1;
      if (seen.isGiven) return HttpResponse.json({ state: 'DISABLED' });
      const problem = { type: 'urn:wuli:problem:step-up-required', title: '此操作需要动态口令验证', status: 403 };
      return HttpResponse.json(problem, { status: 403 });
    }),
  );
  return seen;
}

const giveCode = (seen: { isGiven: boolean }) => {
  seen.isGiven = true;
  const other = new BroadcastChannel('wuli-step-up');
  other.postMessage('done');
  other.close();
};

it('asks for the code in a window of its own, keeps what was typed, and sends the act again', async () => {
  const seen = demandCode();
  const opened = vi.spyOn(window, 'open').mockReturnValue({} as Window);
  renderConsole(<Act />);
  await userEvent.type(screen.getByLabelText('备注'), '半句话');
  await userEvent.click(screen.getByRole('button', { name: '停用' }));
  await userEvent.click(await screen.findByRole('button', { name: '去验证' }));
  expect(opened).toHaveBeenCalledWith(
    '/api/session/step-up?returnTo=%2Fstep-up-done.html',
    'wuli-step-up',
    expect.any(String),
  );
  giveCode(seen);
  expect(await screen.findByText('成了')).toBeInTheDocument();
  expect(screen.getByLabelText('备注')).toHaveValue('半句话');
  expect(seen.tries).toBe(2);
});

it('shows the refusal when the person would rather not', async () => {
  const seen = demandCode();
  renderConsole(<Act />);
  await userEvent.click(screen.getByRole('button', { name: '停用' }));
  await userEvent.click(await screen.findByRole('button', { name: '取消' }));
  expect(await screen.findByText('此操作需要动态口令验证')).toBeInTheDocument();
  expect(seen.tries).toBe(1);
});
