import { Button, Select } from 'antd';
import styles from './DataTable.module.css';
import { tableMessages as messages } from './messages.zh-CN';

export interface Paging {
  sizes: readonly number[];
  size: number;
  hasPrevious: boolean;
  nextCursor: string | null | undefined;
  onPrevious: () => void;
  onNext: (cursor: string) => void;
  onResize: (size: number) => void;
}

export function KeysetPager({ sizes, size, hasPrevious, nextCursor, onPrevious, onNext, onResize }: Paging) {
  return (
    <nav className={styles.pager} aria-label={messages.pager}>
      <Select
        aria-label={messages.pageSize}
        value={size}
        options={sizes.map((value) => ({ value, label: messages.perPage(value) }))}
        onChange={onResize}
      />
      <Button disabled={!hasPrevious} onClick={onPrevious}>
        {messages.previous}
      </Button>
      <Button disabled={!nextCursor} onClick={() => nextCursor && onNext(nextCursor)}>
        {messages.next}
      </Button>
    </nav>
  );
}
