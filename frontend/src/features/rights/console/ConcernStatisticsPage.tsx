import { Link } from 'react-router';
import { concernYear } from '../concerns/api';
import { concernMessages as messages } from '../concerns/messages.zh-CN';
import { rightsPaths } from '../paths';
import { TallyPage } from './TallyPage';

export default function ConcernStatisticsPage() {
  return (
    <TallyPage
      title={messages.statisticsPage}
      of={concernYear}
      back={<Link to={rightsPaths.concerns}>{messages.toList}</Link>}
    />
  );
}
