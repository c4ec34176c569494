import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { problemOf } from '@/api/problems';
import { useMay } from '@/api/session';
import { ErrorState } from '@/ui/ErrorState';
import { LoadingState } from '@/ui/LoadingState';
import { Panel } from '@/ui/Panel';
import { allocationsOf, type Fund } from '../api';
import { fundMessages as messages } from '../messages.zh-CN';
import { AllocationTable } from './AllocationTable';
import styles from './Fund.module.css';
import { ProposeAllocations } from './ProposeAllocations';

type Way = 'DOWN' | 'RETURN';

/** What this union passes on out of the fund or gives back, and the next step of each allocation. */
export function AllocationsPanel({ fund }: { fund: Fund }) {
  const may = useMay();
  const [way, setWay] = useState<Way>();
  const { data, error, refetch } = useQuery(allocationsOf(fund.id));
  const isClosed = fund.status !== 'OPEN' || !may('allocation.propose');
  const button = (each: Way, label: string) => (
    <Button disabled={isClosed} title={may.whyNot('allocation.propose')} onClick={() => setWay(each)}>
      {label}
    </Button>
  );
  return (
    <Panel
      title={messages.allocations}
      extra={
        <span className={styles.acts}>
          {button('DOWN', messages.allocate)}
          {fund.fromAbove && button('RETURN', messages.giveBack)}
        </span>
      }
    >
      {error ? (
        <ErrorState trouble={problemOf(error)} onRetry={() => void refetch()} />
      ) : data ? (
        <AllocationTable rows={data.items} empty={messages.noAllocations} />
      ) : (
        <LoadingState />
      )}
      {way && <ProposeAllocations fund={fund} way={way} onClose={() => setWay(undefined)} />}
    </Panel>
  );
}
