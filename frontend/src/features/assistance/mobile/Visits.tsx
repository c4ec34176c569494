import { useNavigate } from 'react-router';
import { useMay } from '@/api/session';
import { Button } from '@/ui/Button';
import { Panel } from '@/ui/Panel';
import type { HardshipFile } from '../api';
import { assistanceMessages as messages } from '../messages.zh-CN';
import { assistancePaths } from '../paths';
import { VisitList } from '../shared/VisitList';

/** What was found at the home, and the way to write down another visit while one is due. */
export function Visits({ file }: { file: HardshipFile }) {
  const may = useMay();
  const navigate = useNavigate();
  const isDue = file.status === 'INVESTIGATING' && may('hardship.investigate');
  if (file.visits.length === 0 && !isDue) return null;
  return (
    <Panel title={messages.visits}>
      <VisitList file={file} />
      {isDue && (
        <Button wide onClick={() => void navigate(assistancePaths.newVisit(file.id))}>
          {messages.visit.record}
        </Button>
      )}
    </Panel>
  );
}
