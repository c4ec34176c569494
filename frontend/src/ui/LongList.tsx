import type { ReactNode } from 'react';
import { Button } from './Button';
import { ErrorState, type Trouble } from './ErrorState';
import { LoadingState } from './LoadingState';
import { uiMessages } from './messages.zh-CN';

interface LongListProps<Row> {
  rows: readonly Row[] | undefined;
  trouble: Trouble | undefined;
  onRetry: () => void;
  /** Brings more rows below those on show; absent when there are none. */
  onMore: (() => void) | undefined;
  empty: ReactNode;
  children: (rows: readonly Row[]) => ReactNode;
}

/** A list of the phone, which grows by a tap instead of turning pages. */
export function LongList<Row>({ rows, trouble, onRetry, onMore, empty, children }: LongListProps<Row>) {
  return (
    <>
      {trouble ? (
        <ErrorState trouble={trouble} onRetry={onRetry} />
      ) : !rows ? (
        <LoadingState />
      ) : rows.length === 0 ? (
        empty
      ) : (
        children(rows)
      )}
      {onMore && (
        <Button wide onClick={onMore}>
          {uiMessages.more}
        </Button>
      )}
    </>
  );
}
