import { useActingPost, useMay } from '@/api/session';
import { PageHeader } from '@/ui/PageHeader';
import { homeMessages as messages } from '../messages.zh-CN';
import { Waiting } from '../shared/Waiting';
import { CampusOverview } from './CampusOverview';
import { ProvinceOverview } from './ProvinceOverview';

/** What the union looks like, and what this post should do now. */
export default function HomePage() {
  const post = useActingPost();
  const may = useMay();
  const oversees = (post.tier === 'PROVINCE' || post.tier === 'CITY') && may('unit.approve');
  const title =
    post.tier === 'PROVINCE'
      ? messages.overview.province
      : post.tier === 'CITY'
        ? messages.overview.city
        : messages.overview.campus;
  return (
    <>
      <PageHeader title={title} note={`${post.unitName} · ${post.postName}`} />
      {oversees ? <ProvinceOverview /> : may('unit.read') ? <CampusOverview /> : <Waiting limit={8} />}
    </>
  );
}
