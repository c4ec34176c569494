import { EmptyState } from '@/ui/EmptyState';
import { Panel } from '@/ui/Panel';
import { SimpleTable } from '@/ui/SimpleTable';
import type { UnitView } from '../api';
import { organisationMessages as messages } from '../messages.zh-CN';
import { Period } from './Period';

export function UnitPosts({ unit }: { unit: UnitView }) {
  if (unit.standing !== 'OWN') {
    return <EmptyState title={messages.postsElsewhere} text={messages.postsElsewhereText} />;
  }
  if (unit.posts.length === 0) return <EmptyState title={messages.noPosts} text={messages.noPostsText} />;
  return (
    <Panel title={messages.posts}>
      <SimpleTable
        caption={messages.posts}
        head={[messages.person, messages.post, messages.period, messages.source, messages.basis]}
        rows={unit.posts.map(({ id, personName, postName, from, to, source, basis }) => ({
          key: id,
          cells: [personName, postName, <Period key="period" from={from} to={to} />, messages.sources[source], basis],
        }))}
      />
    </Panel>
  );
}
