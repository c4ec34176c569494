import { Button } from 'antd';
import { useState } from 'react';
import { useMay } from '@/api/session';
import { EmptyState } from '@/ui/EmptyState';
import { Panel } from '@/ui/Panel';
import { SimpleTable } from '@/ui/SimpleTable';
import { StatusTag } from '@/ui/StatusTag';
import type { PostView, UnitView } from '../api';
import { organisationMessages as messages } from '../messages.zh-CN';
import { officeMessages as words } from '../offices/messages.zh-CN';
import { AppointToPost } from './AppointToPost';
import { EndPost } from './EndPost';
import { Period } from './Period';
import { RowAct } from './RowAct';

export function UnitPosts({ unit }: { unit: UnitView }) {
  const may = useMay();
  const [isAppointing, setAppointing] = useState(false);
  const [ending, setEnding] = useState<PostView>();
  if (unit.standing !== 'OWN') {
    return <EmptyState title={messages.postsElsewhere} text={messages.postsElsewhereText} />;
  }
  const appoint = (
    <Button disabled={!may('post.appoint')} title={may.whyNot('post.appoint')} onClick={() => setAppointing(true)}>
      {words.appoint}
    </Button>
  );
  return (
    <Panel title={messages.posts} extra={unit.posts.length > 0 && appoint}>
      {unit.posts.length === 0 ? (
        <EmptyState title={messages.noPosts} text={messages.noPostsText} action={appoint} />
      ) : (
        <SimpleTable
          caption={messages.posts}
          head={[
            messages.person,
            messages.post,
            words.post.engagement,
            messages.period,
            messages.source,
            messages.basis,
            words.acts,
          ]}
          rows={unit.posts.map((post) => ({
            key: post.id,
            cells: [
              post.personName,
              post.postName,
              words.engagements[post.engagement],
              <span key="period">
                <Period from={post.from} to={post.to} />{' '}
                {!post.current && <StatusTag tone="plain">{words.notYet}</StatusTag>}
              </span>,
              messages.sources[post.source],
              post.basis,
              <RowAct
                key="acts"
                actions={post.allowedActions}
                action="END"
                label={words.endPost}
                isDanger
                onAct={() => setEnding(post)}
              />,
            ],
          }))}
        />
      )}
      {isAppointing && <AppointToPost unit={unit} onClose={() => setAppointing(false)} />}
      {ending && <EndPost post={ending} onClose={() => setEnding(undefined)} />}
    </Panel>
  );
}
