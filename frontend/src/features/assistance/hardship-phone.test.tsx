import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { renderRoutes } from '@/test/console/render';
import { server } from '@/test/msw/server';
import { assistanceRoutes } from './mobile/routes';

const file = (number: number) => `/assistance/hardship-files/0199f000-0000-7000-8000-00000000000${number}`;
const open = (address: string) => renderRoutes(assistanceRoutes, address);

beforeAll(() => {
  vi.stubGlobal('scrollTo', vi.fn());
  // jsdom lays nothing out.
  Element.prototype.scrollIntoView = vi.fn();
});

it('saves what is typed to the draft, with the version that it is based on', async () => {
  const seen: unknown[] = [];
  server.use(
    http.put('*/api/hardship-files/:id/declaration', async ({ request }) => {
      seen.push([request.headers.get('If-Match'), await request.json()]);
      return HttpResponse.json({ version: 5 });
    }),
  );
  open(`${file(4)}?edit=1`);
  await userEvent.type(await screen.findByLabelText('联系电话'), '13800005678');
  expect(await screen.findByText('草稿已存', {}, { timeout: 4000 })).toBeInTheDocument();
  expect(seen[0]).toEqual([
    '"4"',
    { phone: '13800005678', expenses: [], family: [{ name: '上官文', relation: 'SELF', livesTogether: true }] },
  ]);
});

it('says beside the field what is wrong with an identity number', async () => {
  open(`${file(4)}?edit=1`);
  await userEvent.type(await screen.findByLabelText('身份证号'), '110105194912310021');
  await userEvent.tab();
  expect(await screen.findByText(/校验位不符/)).toBeInTheDocument();
});

it('goes back to the step that holds what the server misses', async () => {
  open(`${file(3)}?edit=1`);
  for (const next of ['下一步：收入与支出', '下一步：致困原因', '下一步：确认授权']) {
    await userEvent.click(await screen.findByRole('button', { name: next }));
  }
  await userEvent.click(await screen.findByRole('button', { name: '提交申请' }));
  expect(await screen.findByText('请先勾选承诺与授权')).toBeInTheDocument();
  await userEvent.click(screen.getByRole('checkbox', { name: /本人承诺/ }));
  await userEvent.click(screen.getByRole('button', { name: '提交申请' }));
  expect(await screen.findByText('请填写身份证号。')).toBeInTheDocument();
  expect(screen.getByRole('heading', { name: '第 1 步，共 4 步：家庭' })).toBeInTheDocument();
});

it('says before it is sent what the rules would make of it, and who signs', async () => {
  open(`${file(3)}?edit=1`);
  for (const next of ['下一步：收入与支出', '下一步：致困原因', '下一步：确认授权']) {
    await userEvent.click(await screen.findByRole('button', { name: next }));
  }
  expect(await screen.findByText('测算结果：相对困难')).toBeInTheDocument();
  expect(screen.getByText(/签署之日起 12 个月内有效/)).toBeInTheDocument();
  expect(screen.getAllByText('有效期至 2027-11-06')).toHaveLength(2);
  expect(screen.getByRole('group', { name: '李明签署的核对授权书' })).toBeInTheDocument();
  expect(screen.queryByRole('group', { name: '李小雨签署的核对授权书' })).not.toBeInTheDocument();
  expect(screen.getByText('李明：请拍照上传该成员签署的核对授权书。')).toBeInTheDocument();
});

it('shows why a file came back, and how to mend it', async () => {
  open(file(3));
  expect(await screen.findByText(/请补充今年的医疗发票/)).toBeInTheDocument();
  expect(screen.getByRole('button', { name: '修改' })).toBeInTheDocument();
});

it('checks a file of the branch with a word for the family', async () => {
  const seen: unknown[] = [];
  server.use(
    http.post('*/api/hardship-files/:id/branch-check', async ({ request }) => {
      seen.push([request.headers.get('If-Match'), await request.json()]);
      return HttpResponse.json({ type: 'x', title: '测试到此为止', status: 409 }, { status: 409 });
    }),
  );
  open(file(2));
  await userEvent.click(await screen.findByRole('button', { name: '核对通过' }));
  const dialog = await screen.findByRole('dialog');
  await userEvent.type(screen.getByLabelText('意见'), '情况属实');
  await userEvent.click(
    screen.getAllByRole('button', { name: '核对通过' }).filter((each) => dialog.contains(each))[0] as HTMLElement,
  );
  await waitFor(() => expect(seen).toEqual([['"4"', { opinion: '情况属实' }]]));
});

it('takes an objection to a notice that is still open', async () => {
  const seen: unknown[] = [];
  server.use(
    http.post('*/api/hardship-notices/:id/objections', async ({ request }) => {
      seen.push(await request.json());
      return HttpResponse.json({ type: 'x', title: '测试到此为止', status: 409 }, { status: 409 });
    }),
  );
  open('/assistance/notices');
  await userEvent.click(await screen.findByRole('link', { name: /王\*家庭/ }));
  expect(await screen.findByText(/公示期 5 个工作日/)).toBeInTheDocument();
  await userEvent.click(await screen.findByRole('button', { name: '反映情况' }));
  const sheet = within(await screen.findByRole('dialog'));
  await userEvent.type(sheet.getByLabelText('反映的情况'), '该家庭另有住房');
  await userEvent.click(sheet.getByRole('button', { name: '反映情况' }));
  expect(await sheet.findByText('测试到此为止')).toBeInTheDocument();
  expect(seen).toEqual([{ text: '该家庭另有住房' }]);
});

it('writes down a visit at the door', async () => {
  const seen: unknown[] = [];
  server.use(
    http.post('*/api/hardship-files/:id/visits', async ({ request }) => {
      seen.push(await request.json());
      return HttpResponse.json(
        { type: 'x', title: '入户调查人数不足', status: 422, errors: [{ path: 'visitors', message: '须 2 人以上' }] },
        { status: 422 },
      );
    }),
  );
  open(file(5));
  await userEvent.click(await screen.findByRole('button', { name: '登记入户调查' }));
  await userEvent.type(await screen.findByLabelText('调查人（至少两人）'), '周敏、陈建国');
  await userEvent.type(screen.getByLabelText('调查情况'), '与申报一致');
  await userEvent.click(screen.getByRole('button', { name: '登记入户调查' }));
  expect(await screen.findByText('须 2 人以上')).toBeInTheDocument();
  expect(seen).toEqual([
    {
      visitedOn: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/) as string,
      visitors: ['周敏', '陈建国'],
      agrees: true,
      findings: '与申报一致',
      photos: [],
    },
  ]);
});
