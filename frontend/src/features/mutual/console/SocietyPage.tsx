import { useQuery } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { problemOf } from '@/api/problems';
import { useMay } from '@/api/session';
import { EmptyState } from '@/ui/EmptyState';
import { ErrorState } from '@/ui/ErrorState';
import { Facts } from '@/ui/Facts';
import { LoadingState } from '@/ui/LoadingState';
import { PageHeader } from '@/ui/PageHeader';
import { Panel } from '@/ui/Panel';
import { SimpleTable } from '@/ui/SimpleTable';
import { mutualMessages } from '../messages.zh-CN';
import { rulePack } from '../model';
import { mutualPaths } from '../paths';
import { SocietyYears } from '../shared/SocietyYears';
import { society } from '../society/api';
import { societyMessages as messages } from '../society/messages.zh-CN';
import styles from './Mutual.module.css';
import { PlanDrawer } from './PlanDrawer';
import { SocietyDrawer } from './SocietyDrawer';

/** The society of the own union: what is recorded, its charter with what is missing in it, its years. */
export default function SocietyPage() {
  const may = useMay();
  const [isChanging, setChanging] = useState(false);
  const [isDrafting, setDrafting] = useState(false);
  const { data, error, refetch } = useQuery(society);
  if (error) return <ErrorState trouble={problemOf(error)} onRetry={() => void refetch()} />;
  if (!data) return <LoadingState />;
  const { society: own, charter, years } = data;
  const runs = may('society.run');
  const trouble = charter.gaps.length > 0 ? charter.gaps : charter.contradictions;
  return (
    <>
      <PageHeader
        title={own?.facts.name ?? messages.title}
        note={own?.facts.documentNumber}
        actions={
          <>
            {own && may('society.members') && <Link to={mutualPaths.societyMembers}>{messages.members}</Link>}{' '}
            {runs && (
              <>
                <Button type={own ? 'default' : 'primary'} onClick={() => setChanging(true)}>
                  {own ? messages.change : messages.found}
                </Button>
                {own && (
                  <Button type="primary" onClick={() => setDrafting(true)}>
                    {messages.draftYear}
                  </Button>
                )}
              </>
            )}
          </>
        }
      />
      {!own && <EmptyState title={messages.none} text={messages.noneText} />}
      {runs && own && trouble.length > 0 && (
        <Alert
          type="warning"
          showIcon
          role="status"
          className={styles.alert ?? ''}
          title={charter.gaps.length > 0 ? mutualMessages.gapsTitle : messages.contradictions}
          description={mutualMessages.gaps(trouble.join('、'), messages.title)}
          action={<Link to={`/rules?pack=${rulePack.SOCIETY}`}>{mutualMessages.toRules}</Link>}
        />
      )}
      {own && (
        <>
          <Panel title={messages.facts}>
            <Facts
              facts={[
                { name: messages.fields.foundedOn, value: own.facts.foundedOn },
                { name: messages.fields.documentNumber, value: own.facts.documentNumber },
              ]}
            />
          </Panel>
          <SocietyYears years={years} />
        </>
      )}
      <Panel title={messages.charter}>
        <p>{messages.charterNote}</p>
        <SimpleTable
          caption={messages.charter}
          head={mutualMessages.rulesHead}
          numeric={[1]}
          rows={charter.rules.map(({ code, name, figure, source }) => ({ key: code, cells: [name, figure, source] }))}
        />
      </Panel>
      {isChanging && <SocietyDrawer society={own} onClose={() => setChanging(false)} />}
      {isDrafting && <PlanDrawer scheme="SOCIETY" onClose={() => setDrafting(false)} />}
    </>
  );
}
