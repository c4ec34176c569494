import { Button } from 'antd';
import { useState } from 'react';
import { useMay } from '@/api/session';
import { DateText } from '@/ui/DateText';
import { Panel } from '@/ui/Panel';
import { StatusTag } from '@/ui/StatusTag';
import type { HardshipFile } from '../api';
import { assistanceMessages as messages } from '../messages.zh-CN';
import { HiddenValue } from '../shared/HiddenValue';
import { RecordVisit } from './RecordVisit';

const texts = messages.visit;

export function VisitsPanel({ file }: { file: HardshipFile }) {
  const may = useMay();
  const [isOpen, setIsOpen] = useState(false);
  const mayRecord = file.status === 'INVESTIGATING' && may('hardship.investigate');
  return (
    <Panel title={messages.visits} extra={mayRecord && <Button onClick={() => setIsOpen(true)}>{texts.record}</Button>}>
      {file.visits.length === 0 && <p>{messages.noVisits}</p>}
      {file.visits.map(({ visitedOn, visitors, findings, agrees, recordedBy, recordedAt }, place) => (
        <div key={recordedAt}>
          <p>
            <DateText value={visitedOn} /> {texts.line(visitors.join('、'), recordedBy)}{' '}
            <StatusTag tone={agrees ? 'ok' : 'warn'}>{agrees ? texts.agreeing : texts.differing}</StatusTag>
          </p>
          <p>
            <HiddenValue
              fileId={file.id}
              field="FINDINGS"
              label={texts.findings}
              masked={findings}
              pick={(shown) => shown.findings?.[place]}
            />
          </p>
        </div>
      ))}
      <RecordVisit file={file} isOpen={isOpen} onClose={() => setIsOpen(false)} />
    </Panel>
  );
}
