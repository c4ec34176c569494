import { missingFen } from './model';

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
