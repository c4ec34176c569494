import { Table, type TableColumnType } from 'antd';
import type { Key, ReactNode } from 'react';
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
  /** Brings the rows of the same filters as a sheet; no button without it. */
  onExport?: (() => void) | undefined;
  isExporting?: boolean;
  /** What would be here and how to begin, when no filter is set. */
  empty?: ReactNode;
  /** Rows that can be chosen for an act on several at once. */
  selection?: { chosen: readonly string[]; isChoosable: (row: Row) => boolean; onChoose: (keys: string[]) => void };
  /** Acts on the list, left of the tools. */
  actions?: ReactNode;
}

/** The list of the house: quiet lines, column settings, keyset pager, and words for every state. */
export function DataTable<Row extends object>(props: DataTableProps<Row>) {
  const { name, caption, columns, rowKey, rows, isLoading, trouble, onRetry, total, paging, selection } = props;
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
        <TableTools
          columns={columns}
          hidden={hidden}
          onHide={hide}
          onExport={props.onExport}
          isExporting={props.isExporting ?? false}
        />
      </header>
      {trouble ? (
        <ErrorState trouble={trouble} {...(onRetry ? { onRetry } : {})} />
      ) : (
        // Scrolled here and not by the kit, whose hidden measuring row repeats the box that chooses all rows.
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
        <div className={styles.scroll} tabIndex={0}>
          <Table<Row>
            rowKey={rowKey}
            columns={shown.map(({ isFixed: _isFixed, ...column }) => column)}
            dataSource={[...(rows ?? [])]}
            loading={isLoading}
            size={density}
            {...(selection
              ? {
                  rowSelection: {
                    selectedRowKeys: [...selection.chosen],
                    onChange: (keys: Key[]) => selection.onChoose(keys.map(String)),
                    getCheckboxProps: (row: Row) => ({ disabled: !selection.isChoosable(row) }),
                  },
                }
              : {})}
            pagination={false}
            locale={{ emptyText: isLoading ? messages.loading : nothing }}
          />
        </div>
      )}
      {paging && <KeysetPager {...paging} />}
    </section>
  );
}
