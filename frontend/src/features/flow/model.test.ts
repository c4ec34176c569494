import { approvalTrouble, approvedFen, readCopy } from './model';

it('reads the facts of a copy in their order, with the amount that was asked for', () => {
  const facts = [
    { name: '申请人', value: '陈**' },
    { name: '申请金额', value: '5,000.00 元' },
  ];
  expect(readCopy({ facts, amountFen: 500000, purpose: 'MEDICAL_AID' })).toEqual({ facts, asked: 500000 });
  expect(readCopy({ label: '别的模块写的' })).toEqual({ facts: [] });
  expect(readCopy(null)).toEqual({ facts: [] });
});

it('approves what was asked for or less, never nothing and never more', () => {
  expect(approvalTrouble('5000.00', 500000)).toBeUndefined();
  expect(approvalTrouble('0', 500000)).toMatch(/大于 0/);
  expect(approvalTrouble('五千', 500000)).toMatch(/大于 0/);
  expect(approvalTrouble('5000.01', 500000)).toBe('不能超过申请金额 5,000.00 元');
});

it('knows the amount of an answer, if it has one', () => {
  expect(approvedFen({ amountFen: 400000 })).toBe(400000);
  expect(approvedFen(null)).toBeUndefined();
});
