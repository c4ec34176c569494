import type { Column } from '@/table/DataTable';
import { Button } from '@/ui/Button';
import { DateText } from '@/ui/DateText';
import { StatusTag } from '@/ui/StatusTag';
import type { AuditEvent } from '../api';
import { auditMessages as messages } from '../messages.zh-CN';
import styles from './Audit.module.css';

const { fields } = messages;

/** @param narrow shows only what was done by a person or to an object */
export function auditColumns(narrow: (to: { personId?: string; objectId?: string }) => void): Column<AuditEvent>[] {
  return [
    { key: 'at', title: fields.at, isFixed: true, render: (_value, { at }) => <DateText value={at} withTime /> },
    {
      key: 'who',
      title: fields.who,
      render: (_value, { personId, personName, unitName, postName }) => (
        <>
          {personId ? (
            <Button look="link" title={messages.samePerson} onClick={() => narrow({ personId })}>
              {personName}
            </Button>
          ) : (
            messages.system
          )}
          <span className={styles.quiet}>{[unitName, postName].filter(Boolean).join(' · ')}</span>
        </>
      ),
    },
    { key: 'act', title: fields.act, dataIndex: 'actName' },
    {
      key: 'outcome',
      title: fields.outcome,
      render: (_value, { outcome }) => (
        <StatusTag tone={outcome === 'DONE' ? 'ok' : 'bad'}>{messages.outcomes[outcome] ?? outcome}</StatusTag>
      ),
    },
    {
      key: 'object',
      title: fields.object,
      render: (_value, { objectName, objectId }) => (
        <>
          {objectName}{' '}
          {objectId && (
            <Button look="link" title={objectId} onClick={() => narrow({ objectId })}>
              {messages.sameObject}
            </Button>
          )}
        </>
      ),
    },
    {
      key: 'changes',
      title: fields.changes,
      render: (_value, { changeWords }) => (
        <ul className={styles.changes}>
          {changeWords.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      ),
    },
    {
      key: 'origin',
      title: fields.origin,
      render: (_value, { clientAddress, requestId }) => (
        <span className={styles.origin}>
          {clientAddress ?? messages.noAddress}
          <code className={styles.quiet} title={fields.request}>
            {requestId}
          </code>
        </span>
      ),
    },
  ];
}
