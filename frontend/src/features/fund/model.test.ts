import type { FundNode } from './api';
import { missingFen, plainAccount, stepOf, sumsAgree, tally, treeBelow, treeOf, treeSums } from './model';
import type { Batch, PaymentItem } from './payments/api';

const books = {
  received: 1000,
  available: 400,
  reserved: 100,
  inTransit: 50,
  spent: 150,
  allocatedDown: 200,
  returned: 60,
  transferred: 40,
};

it('finds every fen that was received', () => {
  expect(missingFen(books)).toBe(0);
});

it('notices one fen that is nowhere', () => {
  expect(missingFen({ ...books, spent: 149 })).toBe(1);
});

const empty = {
  ...books,
  received: 0,
  available: 0,
  reserved: 0,
  inTransit: 0,
  spent: 0,
  allocatedDown: 0,
  returned: 0,
};
const node = (unitId: string, parentId: string, balance: Partial<typeof books>): FundNode => ({
  unitId,
  unitName: unitId,
  parentId,
  asOf: '2026-11-20T01:00:00Z',
  balance: { ...empty, transferred: 0, ...balance },
});

const nodes = [
  node('college', 'city', { received: 30, available: 10, spent: 20 }),
  node('city', 'province', { received: 100, available: 70, allocatedDown: 30 }),
  node('campus', 'province', { received: 60, available: 60 }),
];

it('draws the unions as the money went', () => {
  expect(treeOf(nodes).map(({ node: { unitId }, depth }) => `${depth} ${unitId}`)).toEqual([
    '0 city',
    '1 college',
    '0 campus',
  ]);
  expect(treeBelow(nodes, 'city').map(({ node: { unitId } }) => unitId)).toEqual(['college']);
});

it('knows where the money of the whole tree is, and what nobody has confirmed', () => {
  const own = { ...empty, transferred: 0, received: 300, available: 120, allocatedDown: 180 };
  expect(treeSums(own, nodes)).toEqual({
    available: 260,
    reserved: 0,
    inTransit: 0,
    spent: 20,
    onTheWay: 20,
    isSound: true,
  });
  expect(
    treeSums({ ...own, received: 270, available: 90 }, [...nodes, node('x', 'city', { received: 9 })]).isSound,
  ).toBe(false);
});

const batch = { status: 'APPROVED', total: 5, lockedTotal: 5, lockedAt: 'x', approvedAt: 'x' } as unknown as Batch;

it('says where a batch stands, also one that was given up', () => {
  expect(stepOf(batch, 'LOCKED')).toBe('done');
  expect(stepOf(batch, 'APPROVED')).toBe('now');
  expect(stepOf(batch, 'RELEASED')).toBe('next');
  expect(stepOf({ ...batch, status: 'CLOSED' }, 'CLOSED')).toBe('done');
  const { approvedAt: _never, ...locked } = { ...batch, status: 'ABORTED' } as Batch;
  expect(stepOf(locked as Batch, 'LOCKED')).toBe('now');
});

it('compares the sums that exist', () => {
  expect(sumsAgree(batch)).toBe(true);
  expect(sumsAgree({ ...batch, bookedTotal: 4 })).toBe(false);
});

it('counts how the payments ended', () => {
  const items = [
    { status: 'PAID', amount: 2 },
    { status: 'FAILED', amount: 3 },
    { status: 'PAID', amount: 4 },
  ] as PaymentItem[];
  expect(tally(items)).toEqual([
    { status: 'PAID', count: 2, fen: 6 },
    { status: 'FAILED', count: 1, fen: 3 },
  ]);
});

it('reads an account number as people paste it', () => {
  expect(plainAccount(' 6222 0200　0000 １234 ')).toBe('6222020000001234');
});
