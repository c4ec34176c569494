import { ErrorState } from '@/ui/ErrorState';
import { uiMessages } from '@/ui/messages.zh-CN';

export default function NotFoundPage() {
  return <ErrorState trouble={{ status: 404, title: uiMessages.notFoundHint }} />;
}
