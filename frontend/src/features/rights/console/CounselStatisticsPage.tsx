import { counselYear } from '../counsel/api';
import { counselMessages as messages } from '../counsel/messages.zh-CN';
import { TallyPage } from './TallyPage';

/** All that the union learns of counselling. */
export default function CounselStatisticsPage() {
  return <TallyPage title={messages.statisticsPage} of={counselYear} />;
}
