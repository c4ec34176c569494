import type { Column } from '@/table/DataTable';
import { DateText } from '@/ui/DateText';
import { StatusTag, type Tone } from '@/ui/StatusTag';
import type { ExportStatus, ProtectedExport } from '../api';
import { exportMessages as messages } from '../messages.zh-CN';
import { ExportActs } from './ExportActs';
import styles from './Exports.module.css';

const titles = messages.columns;
const tones: Record<ExportStatus, Tone> = {
  WAITING: 'warn',
  APPROVED: 'info',
  REFUSED: 'bad',
  PRODUCING: 'info',
  READY: 'ok',
  EXPIRED: 'plain',
  WITHDRAWN: 'plain',
};

export const exportColumns: Column<ProtectedExport>[] = [
  {
    key: 'what',
    title: titles.what,
    isFixed: true,
    render: (_value, { title, filterWords, rowCount, sensitive }) => (
      <div className={styles.lines}>
        {title}
        <small>
          {filterWords} · {messages.rows(rowCount)}
        </small>
        {sensitive && <small>{messages.sensitive}</small>}
      </div>
    ),
  },
  { key: 'purpose', title: titles.purpose, dataIndex: 'purpose' },
  {
    key: 'who',
    title: titles.who,
    render: (_value, { requestedBy, requestedAt }) => (
      <div className={styles.lines}>
        {requestedBy}
        <small>
          <DateText value={requestedAt} withTime />
        </small>
      </div>
    ),
  },
  { key: 'status', title: titles.status, render: (_value, row) => <State row={row} /> },
  { key: 'file', title: titles.file, render: (_value, row) => <FileFacts row={row} /> },
  { key: 'acts', title: titles.acts, isFixed: true, render: (_value, row) => <ExportActs row={row} /> },
];

function State({ row }: { row: ProtectedExport }) {
  const { status, statusWords, decidedBy, opinion, trouble, done, rowCount } = row;
  return (
    <div className={styles.lines}>
      <StatusTag tone={trouble ? 'bad' : tones[status]}>{statusWords}</StatusTag>
      {decidedBy && <small>{messages.decided(decidedBy)}</small>}
      {opinion && <small>{opinion}</small>}
      {status === 'PRODUCING' && !trouble && <small>{messages.progress(done, rowCount)}</small>}
      {trouble && <small role="alert">{trouble}</small>}
    </div>
  );
}

function FileFacts({ row }: { row: ProtectedExport }) {
  const { status, producedRows, expiresAt, passwordShownAt, downloads } = row;
  if (status !== 'READY' && status !== 'EXPIRED') return null;
  return (
    <div className={styles.lines}>
      {messages.rows(producedRows ?? 0)}
      {status === 'READY' && expiresAt && (
        <small>
          <DateText value={expiresAt} withTime /> {messages.until}
        </small>
      )}
      <small>{messages.downloads(downloads)}</small>
      {passwordShownAt && <small>{messages.passwordSeen}</small>}
    </div>
  );
}
