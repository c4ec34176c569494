import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Tree } from 'antd';
import { useEffect, useState } from 'react';
import { problemOf } from '@/api/problems';
import { ErrorState } from '@/ui/ErrorState';
import { LoadingState } from '@/ui/LoadingState';
import { Panel } from '@/ui/Panel';
import { StatusTag } from '@/ui/StatusTag';
import { type UnitNode, unitTree } from '../api';
import { organisationMessages as messages } from '../messages.zh-CN';
import styles from './UnitListPage.module.css';
import { addChildren, type Branch, branchOf } from './unit-branches';

interface UnitTreeProps {
  asOf: string | undefined;
  chosen: string | undefined;
  /** Undefined shows the whole list again. */
  onChoose: (unit: string | undefined) => void;
}

const title = ({ name, via }: UnitNode) => (
  <>
    {name} {via === 'GUIDE' && <StatusTag>{messages.relations.GUIDE}</StatusTag>}
  </>
);

/** The tree as of a date, fetched step by step as it is opened. A chosen unit restricts the list to what is below it. */
export function UnitTree({ asOf, chosen, onChoose }: UnitTreeProps) {
  const cache = useQueryClient();
  const { data, error, refetch } = useQuery(unitTree(undefined, asOf, 1));
  const [root, setRoot] = useState<Branch>();
  useEffect(() => setRoot(data && branchOf(data, title)), [data]);

  const open = async (id: string) => {
    const { children } = await cache.fetchQuery(unitTree(id, asOf, 1));
    setRoot(
      (before) =>
        before &&
        addChildren(
          before,
          id,
          children.map((child) => branchOf(child, title)),
        ),
    );
  };
  return (
    <Panel
      title={messages.tree}
      extra={
        chosen && (
          <Button type="link" size="small" onClick={() => onChoose(undefined)}>
            {messages.whole}
          </Button>
        )
      }
    >
      {error ? (
        <ErrorState trouble={problemOf(error)} onRetry={() => void refetch()} />
      ) : root ? (
        <Tree<Branch>
          className={styles.tree ?? ''}
          treeData={[root]}
          defaultExpandedKeys={[root.key]}
          selectedKeys={chosen ? [chosen] : []}
          loadData={({ key, children }) => (children ? Promise.resolve() : open(String(key)))}
          onSelect={([key]) => onChoose(key === undefined ? undefined : String(key))}
          blockNode
        />
      ) : (
        <LoadingState />
      )}
    </Panel>
  );
}
