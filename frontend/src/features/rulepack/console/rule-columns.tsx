import { Button } from 'antd';
import type { Column } from '@/table/DataTable';
import { StatusTag } from '@/ui/StatusTag';
import type { Rule } from '../api';
import { ruleMessages as messages } from '../messages.zh-CN';
import { cityInWords, valueInWords } from '../model';
import styles from './Rules.module.css';
import { Validity } from './Validity';

const titles = messages.columns;

interface Acts {
  /** Why this post may not set rules. */
  whyNot: string | undefined;
  /** Absent where the page shows the rules of another unit or day. */
  onSet: ((rule: Rule) => void) | undefined;
  onTrace: (rule: Rule) => void;
}

export function ruleColumns({ whyNot, onSet, onTrace }: Acts): Column<Rule>[] {
  return [
    { key: 'name', title: titles.name, dataIndex: 'name', isFixed: true, className: styles.text ?? '' },
    {
      key: 'value',
      title: titles.value,
      isFixed: true,
      className: styles.text ?? '',
      render: (_nothing, rule) =>
        rule.value === undefined ? (
          <StatusTag tone="bad">{messages.unset}</StatusTag>
        ) : (
          <>
            <b>{valueInWords(rule, rule.value)}</b>
            {rule.byRegion && <span className={styles.quiet}>{cityInWords(rule.region)}</span>}
          </>
        ),
    },
    {
      key: 'setBy',
      title: titles.setBy,
      render: (_nothing, { setBy, own }) => (
        <>
          {setBy}
          {own && <span className={styles.quiet}>{messages.own}</span>}
        </>
      ),
    },
    {
      key: 'tighter',
      title: titles.tighter,
      className: styles.text ?? '',
      render: (_nothing, rule) => (
        <>
          {messages.tighter[rule.tighter]}
          {rule.own && rule.bound !== undefined && rule.tighter !== 'NONE' && (
            <span className={styles.quiet}>{messages.bound(valueInWords(rule, rule.bound), rule.boundBy ?? '')}</span>
          )}
        </>
      ),
    },
    {
      key: 'basis',
      title: titles.basis,
      className: styles.basis ?? '',
      render: (_nothing, { basis, documentNumber, trust, from, to }) => (
        <>
          {documentNumber}{' '}
          {trust && (
            <StatusTag tone={messages.trustTones[trust] ?? 'plain'}>{messages.trust[trust] ?? trust}</StatusTag>
          )}
          <span className={styles.quiet}>{basis}</span>
          <span className={styles.quiet}>
            <Validity from={from} to={to} />
          </span>
        </>
      ),
    },
    {
      key: 'acts',
      title: titles.acts,
      isFixed: true,
      render: (_nothing, rule) => (
        <div className={styles.acts}>
          {onSet && (
            <Button size="small" disabled={whyNot !== undefined} title={whyNot} onClick={() => onSet(rule)}>
              {messages.setShort}
            </Button>
          )}
          <Button size="small" onClick={() => onTrace(rule)}>
            {messages.history}
          </Button>
        </div>
      ),
    },
  ];
}
