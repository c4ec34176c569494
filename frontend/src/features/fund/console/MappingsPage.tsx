import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { problemOf } from '@/api/problems';
import { useMay } from '@/api/session';
import { EmptyState } from '@/ui/EmptyState';
import { ErrorState } from '@/ui/ErrorState';
import { LoadingState } from '@/ui/LoadingState';
import { PageHeader } from '@/ui/PageHeader';
import { Panel } from '@/ui/Panel';
import { SimpleTable } from '@/ui/SimpleTable';
import { fundPaths } from '../paths';
import { mappings, type VoucherMapping } from '../vouchers/api';
import { voucherMessages as messages } from '../vouchers/messages.zh-CN';
import { SetMapping } from './SetMapping';

/** What the accounts of the ledger are called in the official package, version by version. */
export default function MappingsPage() {
  const may = useMay();
  const [isOpen, setOpen] = useState(false);
  const { data, error, refetch } = useQuery(mappings());
  if (error) return <ErrorState trouble={problemOf(error)} onRetry={() => void refetch()} />;
  if (!data) return <LoadingState />;
  return (
    <>
      <PageHeader
        title={messages.mappings}
        note={messages.mappingNote}
        actions={
          <>
            <Link to={fundPaths.vouchers()}>{messages.title}</Link>
            <Button
              type="primary"
              disabled={!may('ledger.map')}
              title={may.whyNot('ledger.map')}
              onClick={() => setOpen(true)}
            >
              {messages.newVersion}
            </Button>
          </>
        }
      />
      {data.length === 0 && <EmptyState title={messages.noVersions} text={messages.noVersionsText} />}
      {data.map((version) => (
        <Version key={version.id} of={version} />
      ))}
      {isOpen && <SetMapping latest={data[0]} onClose={() => setOpen(false)} />}
    </>
  );
}

function Version({ of: { validFrom, basis, setBy, accounts } }: { of: VoucherMapping }) {
  return (
    <Panel title={messages.versionFrom(validFrom.slice(0, 7))} extra={`${setBy} ${messages.setBy}`}>
      <p>
        {messages.basis}：{basis}
      </p>
      <SimpleTable
        caption={messages.versionFrom(validFrom.slice(0, 7))}
        head={[messages.account, messages.source, messages.fields.code, messages.fields.name]}
        rows={accounts.map(({ account, accountName, sourceCode, sourceName, code, name }) => ({
          key: `${account} ${sourceCode ?? ''}`,
          cells: [accountName, sourceName ?? messages.everySource, code, name],
        }))}
      />
    </Panel>
  );
}
