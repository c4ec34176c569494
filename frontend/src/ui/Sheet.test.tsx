import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { Sheet } from './Sheet';

function Example() {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <button type="button" onClick={() => setIsOpen(true)}>
        open
      </button>
      <Sheet isOpen={isOpen} title="Posts" closeLabel="close" onClose={() => setIsOpen(false)}>
        <button type="button">first</button>
      </Sheet>
    </>
  );
}

it('takes the focus, keeps it inside, and gives it back', async () => {
  render(<Example />);
  await userEvent.click(screen.getByRole('button', { name: 'open' }));
  expect(screen.getByRole('dialog', { name: 'Posts' })).toHaveFocus();
  await userEvent.tab();
  expect(screen.getByRole('button', { name: 'close' })).toHaveFocus();
  await userEvent.tab();
  await userEvent.tab();
  expect(screen.getByRole('button', { name: 'close' })).toHaveFocus();
  await userEvent.keyboard('{Escape}');
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  expect(screen.getByRole('button', { name: 'open' })).toHaveFocus();
});
