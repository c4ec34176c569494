import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { UploadTiles } from './UploadTiles';

const acts = () => ({ onAdd: vi.fn(), onRetry: vi.fn(), onRemove: vi.fn() });

it('takes what fits and says what is too large', async () => {
  const { onAdd, ...others } = acts();
  render(<UploadTiles label="证明材料" files={[]} maxMegabytes={1} onAdd={onAdd} {...others} />);
  const small = new File(['a'], 'small.jpg');
  const large = new File([new Uint8Array(1024 * 1024 + 1)], 'large.jpg');
  await userEvent.upload(screen.getByLabelText('＋ 添加'), [small, large]);
  expect(onAdd).toHaveBeenCalledWith([small]);
  expect(screen.getByRole('alert')).toHaveTextContent('large.jpg 超过 1 MB');
});

it('opens the camera of a phone, and the album beside it', () => {
  render(<UploadTiles camera label="证明材料" files={[]} accept="image/jpeg" {...acts()} />);
  expect(screen.getByLabelText('＋ 拍照')).toHaveAttribute('capture', 'environment');
  expect(screen.getByLabelText('＋ 拍照')).not.toHaveAttribute('multiple');
  expect(screen.getByLabelText('＋ 相册或文件')).not.toHaveAttribute('capture');
});

it('offers to send again what was lost on the way', async () => {
  const { onRetry, ...others } = acts();
  const lost = { id: 'f1', name: '发票.jpg', hasFailed: true };
  render(<UploadTiles label="证明材料" files={[lost]} onRetry={onRetry} {...others} />);
  await userEvent.click(screen.getByRole('button', { name: '没有传上，点此重传' }));
  expect(onRetry).toHaveBeenCalledWith('f1');
});
