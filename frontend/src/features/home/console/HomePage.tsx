import { useActingPost, useSession } from '@/api/session';
import { PageHeader } from '@/ui/PageHeader';
import { homeMessages as messages } from '../messages.zh-CN';
import { Waiting } from '../shared/Waiting';

export default function HomePage() {
  const { person } = useSession();
  const post = useActingPost();
  return (
    <>
      <PageHeader title={messages.greeting(person.name)} note={`${post.unitName} · ${post.postName}`} />
      <Waiting />
    </>
  );
}
