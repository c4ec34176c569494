import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { problemOf } from '@/api/problems';
import { useMay } from '@/api/session';
import { useFilters } from '@/routing/use-filters';
import { useSheet } from '@/routing/use-sheet';
import { ActionBar } from '@/ui/ActionBar';
import { Button } from '@/ui/Button';
import { ErrorState } from '@/ui/ErrorState';
import { LoadingState } from '@/ui/LoadingState';
import { Panel } from '@/ui/Panel';
import { type HardshipFile, hardshipFile } from '../api';
import { careMessages } from '../care/messages.zh-CN';
import { assistanceMessages as messages } from '../messages.zh-CN';
import { isEditable, isOnFile, phoneActions } from '../model';
import { assistancePaths } from '../paths';
import { profileMessages } from '../profile/messages.zh-CN';
import { PrintForm } from '../shared/PrintForm';
import { FileGrants } from './FileGrants';
import { FileOverview } from './FileOverview';
import { HardshipForm } from './HardshipForm';
import { type Deciding, StepSheet } from './StepSheet';
import { Visits } from './Visits';

/** The form begins with what the server has now, and is not disturbed by what arrives later. */
function EditFile({ id, onSubmitted }: { id: string; onSubmitted: () => void }) {
  const { data, isFetching } = useQuery(hardshipFile(id));
  const [start, setStart] = useState<HardshipFile>();
  useEffect(() => {
    if (data && !isFetching) setStart((known) => known ?? data);
  }, [data, isFetching]);
  return start ? <HardshipForm file={start} onSubmitted={onSubmitted} /> : <LoadingState />;
}

function FileActs({ file }: { file: HardshipFile }) {
  const [action, setAction] = useState<Deciding>();
  const sheet = useSheet('step');
  const actions = phoneActions(file);
  if (actions.length === 0) return null;
  return (
    <Panel>
      <ActionBar
        actions={actions}
        labels={messages.actions}
        main="BRANCH_CONFIRM"
        dangers={['REJECT']}
        onAct={(act) => {
          setAction(act as Deciding);
          void sheet.open();
        }}
      />
      {action && sheet.isOpen && <StepSheet key={action} file={file} action={action} onClose={sheet.close} />}
    </Panel>
  );
}

const editLabel = (status: HardshipFile['status']) =>
  status === 'DRAFT'
    ? messages.continueFilling
    : status === 'RETURNED'
      ? messages.edit
      : careMessages.reviews.redeclare;

export default function HardshipPage() {
  const { id = '' } = useParams();
  const may = useMay();
  const navigate = useNavigate();
  const [{ edit }, setFilters] = useFilters(['edit']);
  const { data, error, refetch } = useQuery(hardshipFile(id));
  if (error) return <ErrorState trouble={problemOf(error)} onRetry={() => void refetch()} />;
  if (!data) return <LoadingState />;
  const mayEdit = data.mine && isEditable(data.status);
  if (edit && mayEdit) return <EditFile id={id} onSubmitted={() => setFilters({})} />;
  return (
    <>
      <FileOverview file={data} />
      {mayEdit && (
        <Button look="act" wide onClick={() => setFilters({ edit: '1' })}>
          {editLabel(data.status)}
        </Button>
      )}
      <Visits file={data} />
      <FileActs file={data} />
      {isOnFile(data.status) && <FileGrants fileId={id} />}
      {isOnFile(data.status) && may('helper.assign') && (
        <Button wide onClick={() => void navigate(assistancePaths.assignHelper(id))}>
          {careMessages.helpers.assign}
        </Button>
      )}
      {data.mayEditProfile && (
        <Button wide onClick={() => void navigate(assistancePaths.profile(id))}>
          {profileMessages.edit}
        </Button>
      )}
      <PrintForm of="file" id={id} wide />
    </>
  );
}
