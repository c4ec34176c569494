import { Table, type TableColumnType } from 'antd';
import type { ReactNode } from 'react';
import { EmptyState } from '@/ui/EmptyState';
import { ErrorState, type Trouble } from '@/ui/ErrorState';
import { usePreferences } from '@/ui/theme/use-preferences';
import { useHiddenColumns } from './column-choice';
import styles from './DataTable.module.css';
import { KeysetPager, type Paging } from './KeysetPager';
import { tableMessages as messages } from './messages.zh-CN';
import { TableTools } from './TableTools';

export interface Column<Row> extends TableColumnType<Row> {
  key: string;
  /** Also the name in the column settings. */
  title: string;
  /** Stays on show, such as the name that leads to the page. */
  isFixed?: boolean;
}

interface DataTableProps<Row extends object> {
  /** Names the table in the column settings; unique in the product. */
  name: string;
  /** Read by those who hear the page. */
  caption: string;
  columns: readonly Column<Row>[];
  rowKey: keyof Row & string;
  rows: readonly Row[] | undefined;
  isLoading: boolean;
  trouble?: Trouble | undefined;
  onRetry?: () => void;
  total?: number | null | undefined;
  paging?: Paging;
  /** Where the rows of the same filters come as a sheet; no button without it. */
  exportHref?: string | undefined;
  /** What would be here and how to begin, when no filter is set. */
  empty?: ReactNode;
  /** Acts on the list, left of the tools. */
  actions?: ReactNode;
}

/** The list of the house: quiet lines, column settings, keyset pager, and words for every state. */
export function DataTable<Row extends object>(props: DataTableProps<Row>) {
  const { name, caption, columns, rowKey, rows, isLoading, trouble, onRetry, total, paging, exportHref } = props;
  const { density } = usePreferences();
  const [hidden, hide] = useHiddenColumns(name);
  const shown = columns.filter(({ key, isFixed }) => isFixed || !hidden.includes(key));
  const nothing = props.empty ?? <EmptyState title={messages.noMatch} text={messages.noMatchText} />;
  return (
    <section className={styles.table} aria-label={caption}>
      <header className={styles.head}>
        {props.actions}
        <span className={styles.count} role="status">
          {isLoading
            ? messages.loading
            : typeof total === 'number'
              ? messages.total(total)
              : messages.loaded(rows?.length ?? 0)}
        </span>
        <TableTools columns={columns} hidden={hidden} onHide={hide} exportHref={exportHref} />
      </header>
      {trouble ? (
        <ErrorState trouble={trouble} {...(onRetry ? { onRetry } : {})} />
      ) : (
        <Table<Row>
          rowKey={rowKey}
          columns={shown.map(({ isFixed: _isFixed, ...column }) => column)}
          dataSource={[...(rows ?? [])]}
          loading={isLoading}
          size={density}
          pagination={false}
          scroll={{ x: 'max-content' }}
          locale={{ emptyText: isLoading ? messages.loading : nothing }}
        />
      )}
      {paging && <KeysetPager {...paging} />}
    </section>
  );
}
