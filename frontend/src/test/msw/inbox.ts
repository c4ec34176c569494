import { HttpResponse, http } from 'msw';
import type { components } from '../../api/generated/schema';

type InboxItem = components['schemas']['InboxItemView'];

const id = (number: number) => `0199e000-0000-7000-8000-${String(number).padStart(12, '0')}`;

function item(number: number, title: string, rest: Partial<InboxItem>): InboxItem {
  return {
    id: id(number),
    kind: 'hardship.review',
    objectType: 'HARDSHIP_FILE',
    objectId: id(100 + number),
    title,
    link: `/members/0199d000-0000-7000-8000-00000000000${number}`,
    unitId: '0199b000-0000-7000-8000-000000000004',
    startedBy: '何苗',
    status: 'OPEN',
    openedAt: '2026-11-08T01:20:00Z',
    decidable: true,
    claimable: false,
    releasable: false,
    ...rest,
  };
}

const waiting = [
  item(1, '省级救助申请 · 张*', {
    dueOn: '2026-11-18',
    daysLeft: -2,
    dueState: 'OVERDUE',
    decidable: false,
    claimedBy: '何苗',
  }),
  item(2, '核实困难申请 · 王*', { dueOn: '2026-11-20', daysLeft: 0, dueState: 'TODAY', claimable: true }),
  item(3, '换届请示（候选人）· 丽水学院工会', {
    dueOn: '2026-11-23',
    daysLeft: 3,
    dueState: 'SOON',
    claimedBy: '周敏',
    releasable: true,
  }),
];

const started = [
  item(4, '困难填报 · 李*', { waitingFor: '浙江工商大学工会 · 权益保障委员', decidable: false, daysLeft: 4 }),
];

export const inboxHandlers = [
  http.get('*/api/inbox/counts', () => HttpResponse.json({ waiting: 3, overdue: 1, started: 1, copied: 0 })),
  http.get('*/api/inbox', ({ request }) => {
    const wanted = new URL(request.url).searchParams;
    const box = wanted.get('box') ?? 'TODO';
    const items = box === 'TODO' ? waiting : box === 'STARTED' ? started : [];
    const shown = wanted.get('overdue') === 'true' ? items.filter(({ daysLeft }) => (daysLeft ?? 0) < 0) : items;
    return HttpResponse.json({
      items: shown.slice(0, Number(wanted.get('limit') ?? 20)),
      nextCursor: null,
      total: null,
    });
  }),
  http.put('*/api/inbox/tasks/:id/claim', () => new HttpResponse(null, { status: 204 })),
  http.delete('*/api/inbox/tasks/:id/claim', () => new HttpResponse(null, { status: 204 })),
  http.post('*/api/inbox/decisions', async ({ request }) => {
    const { taskIds } = (await request.json()) as components['schemas']['DecideTasksRequest'];
    return HttpResponse.json(
      taskIds.map((taskId) =>
        taskId === id(3)
          ? { taskId, done: false, problem: 'own-case', reason: '不能审批本人提出的事项。' }
          : { taskId, done: true },
      ),
    );
  }),
];
