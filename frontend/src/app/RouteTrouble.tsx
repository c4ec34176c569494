import { isRouteErrorResponse, useRouteError } from 'react-router';
import { problemOf } from '@/api/problems';
import { ErrorState } from '@/ui/ErrorState';

/** What a route shows when its page, loader or code failed. */
export function RouteTrouble() {
  const error = useRouteError();
  if (isRouteErrorResponse(error)) {
    return <ErrorState trouble={{ status: error.status, title: error.statusText }} />;
  }
  return <ErrorState trouble={problemOf(error)} onRetry={() => window.location.reload()} />;
}
