import { useNavigate } from 'react-router';
import { SheetImport } from '@/form/console/SheetImport';
import { PageHeader } from '@/ui/PageHeader';
import { Panel } from '@/ui/Panel';
import { fileReads } from '../api';
import { assistancePaths } from '../paths';
import { profileMessages as messages } from '../profile/messages.zh-CN';

/** Existing files, from a sheet in the layout of the national file. */
export default function FileImportPage() {
  const navigate = useNavigate();
  return (
    <>
      <PageHeader title={messages.importTitle} />
      <Panel>
        <SheetImport
          kind="hardship-files"
          hint={messages.importHint}
          invalidates={fileReads}
          onClose={() => void navigate(assistancePaths.files)}
        />
      </Panel>
    </>
  );
}
