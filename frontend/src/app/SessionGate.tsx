import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { actAs } from '@/api/acting-post';
import { problemOf } from '@/api/problems';
import { postInForce, sessionQuery } from '@/api/session';
import { EmptyState } from '@/ui/EmptyState';
import { ErrorState } from '@/ui/ErrorState';
import { LoadingState } from '@/ui/LoadingState';
import { appMessages } from './messages.zh-CN';

const settledSessionQuery = {
  ...sessionQuery,
  // The post must be settled before any page asks the server for something, hence here and not in an effect.
  select: (session: Parameters<typeof postInForce>[0]) => {
    const post = postInForce(session);
    actAs(post?.id);
    return { hasPost: post !== undefined };
  },
};

/** Shows the shell once it is known who is looking and for which post. */
export function SessionGate({ children }: { children: ReactNode }) {
  const { data, error, refetch } = useQuery(settledSessionQuery);
  if (data?.hasPost) return children;
  if (data) return <EmptyState title={appMessages.postless} text={appMessages.postlessText} />;
  if (!error) return <LoadingState />;
  const problem = problemOf(error);
  if (problem.status === 401) return <LoadingState label={appMessages.goingToSignIn} />;
  return <ErrorState trouble={problem} onRetry={() => void refetch()} />;
}
