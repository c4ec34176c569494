import { screen, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { renderRoutes } from '@/test/console/render';
import { server } from '@/test/msw/server';
import { rightsRoutes as desk } from './console/routes';

it('shows the years of each matter and the sums of the unions below, and no number of a few', async () => {
  renderRoutes(desk, '/rights/overview?year=2026');
  const years = await screen.findAllByRole('region', { name: '争议调解：近五年' });
  expect(years).toHaveLength(2);
  expect(
    within(years[1] as HTMLElement)
      .getByText('2025 年')
      .closest('tr'),
  ).toHaveTextContent('不足以显示');
  const [concerns, legalAid] = screen.getAllByText('丽水学院工会');
  expect(concerns?.closest('tr')).toHaveTextContent('128');
  expect(legalAid?.closest('tr')).toHaveTextContent('不足以显示');
  expect(screen.queryByText(/^[1-4]$/)).not.toBeInTheDocument();
});

it('asks for the year of the address and tells nothing of unions below where there is none', async () => {
  const asked: (string | null)[] = [];
  server.use(
    http.get('*/api/rights-overview', ({ request }) => {
      asked.push(new URL(request.url).searchParams.get('year'));
      return HttpResponse.json({ year: 2025, smallest: 5, rule: '', own: [], tallies: [], below: [], byUnion: [] });
    }),
  );
  renderRoutes(desk, '/rights/overview?year=2025');
  expect(await screen.findByRole('heading', { name: '本工会' })).toBeInTheDocument();
  expect(screen.queryByText('下级工会合计')).not.toBeInTheDocument();
  expect(asked).toEqual(['2025']);
});
