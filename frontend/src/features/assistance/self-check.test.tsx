import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { renderRoutes } from '@/test/console/render';
import { server } from '@/test/msw/server';
import { assistanceRoutes } from './mobile/routes';
import { toAnswers } from './model';

beforeAll(() => {
  // jsdom lays nothing out.
  Element.prototype.scrollIntoView = vi.fn();
});

it('says in words what stands against a file before anything is sent in', async () => {
  renderRoutes(assistanceRoutes, '/assistance/self-check');
  await userEvent.type(await screen.findByLabelText('共同生活的人数'), '4');
  await userEvent.type(screen.getByLabelText('全家全年可支配收入（元）'), '40000');
  await userEvent.click(screen.getByRole('button', { name: '看结果' }));
  expect(await screen.findByText('有不予建档的情形：有家庭用车 2 辆')).toBeInTheDocument();
  expect(screen.getByText(/由校工会主席决定是否特批/)).toBeInTheDocument();
  expect(screen.getByText(/属于例外，不影响建档/)).toBeInTheDocument();
  expect(screen.getByRole('button', { name: '重新测算' })).toBeInTheDocument();
});

it('shows beside the field what the server misses', async () => {
  server.use(
    http.post('*/api/hardship-self-check', () =>
      HttpResponse.json(
        {
          type: 'x',
          title: '有内容需要修改',
          status: 422,
          errors: [{ path: 'household', message: '请填写共同生活的人数，至少 1 人' }],
        },
        { status: 422 },
      ),
    ),
  );
  renderRoutes(assistanceRoutes, '/assistance/self-check');
  await userEvent.click(await screen.findByRole('button', { name: '看结果' }));
  expect(await screen.findByText('请填写共同生活的人数，至少 1 人')).toBeInTheDocument();
});

it('turns yuan and square metres into what the server counts in', () => {
  expect(
    toAnswers({ household: '3', annualIncome: '12345.60', expenses: [], assets: { homes: '2', area: '44.5' } }),
  ).toEqual({
    household: 3,
    annualIncome: 1_234_560,
    expenses: [],
    assets: { homes: 2, areaHundredths: 4450 },
  });
});
