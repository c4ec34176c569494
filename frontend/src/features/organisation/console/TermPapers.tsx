import { Select } from 'antd';
import { useState } from 'react';
import { StatusTag } from '@/ui/StatusTag';
import type { Paper, TermView } from '../api';
import { missingPapers } from '../model';
import { paperMessages as messages } from '../papers/messages.zh-CN';
import { Papers } from './Papers';

function Completeness({ filed }: { filed: readonly Paper[] }) {
  const missing = missingPapers(filed);
  return (
    <p style={{ marginBottom: 12 }}>
      {missing.length === 0 ? (
        <StatusTag tone="ok">{messages.complete}</StatusTag>
      ) : (
        <StatusTag tone="warn">{messages.missing(missing.map((kind) => messages.kinds[kind]).join('、'))}</StatusTag>
      )}
    </p>
  );
}

/** The papers of a re-election, the latest term first: request, reply, result. */
export function TermPapers({ terms }: { terms: readonly TermView[] }) {
  const latestFirst = [...terms].sort((one, other) => other.ordinal - one.ordinal);
  const [chosen, setChosen] = useState(latestFirst[0]?.id);
  if (!chosen) return null;
  return (
    <>
      {latestFirst.length > 1 && (
        <Select
          aria-label={messages.termPapers}
          style={{ marginBottom: 12 }}
          value={chosen}
          options={latestFirst.map(({ id, ordinal }) => ({ value: id, label: messages.ofTerm(ordinal) }))}
          onChange={setChosen}
        />
      )}
      <Papers
        key={chosen}
        title={messages.termPapers}
        objectType="TERM"
        objectId={chosen}
        note={(filed) => <Completeness filed={filed} />}
      />
    </>
  );
}
