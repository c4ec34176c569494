import { useQuery } from '@tanstack/react-query';
import { problemOf } from '@/api/problems';
import { useMay } from '@/api/session';
import { EmptyState } from '@/ui/EmptyState';
import { ErrorState } from '@/ui/ErrorState';
import { Facts } from '@/ui/Facts';
import { LoadingState } from '@/ui/LoadingState';
import { PageHeader } from '@/ui/PageHeader';
import { Panel } from '@/ui/Panel';
import { SocietyYears } from '../shared/SocietyYears';
import { society } from '../society/api';
import { societyMessages as messages } from '../society/messages.zh-CN';
import { OwnMembership } from './OwnMembership';
import { RuleList } from './RuleList';

/** The society of the own university, as a member reads it. */
export default function SocietyPage() {
  const may = useMay();
  const { data, error, refetch } = useQuery(society);
  if (error) return <ErrorState trouble={problemOf(error)} onRetry={() => void refetch()} />;
  if (!data) return <LoadingState />;
  if (!data.society) return <EmptyState title={messages.none} text={messages.askBranch} />;
  const { facts } = data.society;
  return (
    <>
      <Panel>
        <PageHeader title={facts.name} />
        <Facts
          facts={[
            { name: messages.fields.foundedOn, value: facts.foundedOn },
            { name: messages.fields.documentNumber, value: facts.documentNumber },
          ]}
        />
      </Panel>
      {may('society.join') && <OwnMembership />}
      <SocietyYears years={data.years} />
      <Panel title={messages.charter}>
        <p>{messages.charterNote}</p>
        <RuleList rules={data.charter.rules} />
      </Panel>
    </>
  );
}
