import { Button } from 'antd';
import { useState } from 'react';
import { useMay } from '@/api/session';
import { Panel } from '@/ui/Panel';
import type { HardshipFile } from '../api';
import { assistanceMessages as messages } from '../messages.zh-CN';
import { VisitList } from '../shared/VisitList';
import { RecordVisit } from './RecordVisit';

export function VisitsPanel({ file }: { file: HardshipFile }) {
  const may = useMay();
  const [isOpen, setIsOpen] = useState(false);
  const mayRecord = file.status === 'INVESTIGATING' && may('hardship.investigate');
  return (
    <Panel
      title={messages.visits}
      extra={mayRecord && <Button onClick={() => setIsOpen(true)}>{messages.visit.record}</Button>}
    >
      <VisitList file={file} />
      <RecordVisit file={file} isOpen={isOpen} onClose={() => setIsOpen(false)} />
    </Panel>
  );
}
