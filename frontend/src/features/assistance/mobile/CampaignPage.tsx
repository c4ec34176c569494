import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from 'react-router';
import { problemOf } from '@/api/problems';
import { formatFen } from '@/lib/money';
import { longListOf, useMore } from '@/routing/use-more';
import { Button } from '@/ui/Button';
import { EmptyState } from '@/ui/EmptyState';
import { ErrorState } from '@/ui/ErrorState';
import { LoadingState } from '@/ui/LoadingState';
import { LongList } from '@/ui/LongList';
import { Panel } from '@/ui/Panel';
import { RowList } from '@/ui/RowList';
import { StatusTag } from '@/ui/StatusTag';
import { campaign, recipients } from '../campaigns/api';
import { campaignMessages } from '../campaigns/messages.zh-CN';
import { recipientTone, totalsOf } from '../campaigns/model';
import { assistancePaths } from '../paths';
import { CampaignFacts } from '../shared/CampaignFacts';

const messages = campaignMessages.recipients;

/** The list of one's own branch, and how many places are left. */
export default function CampaignPage() {
  const { id = '' } = useParams();
  const navigate = useNavigate();
  const { limit, more } = useMore();
  const { data, error, refetch } = useQuery(campaign(id));
  const found = useQuery(recipients({ campaignId: id, limit }));
  if (error) return <ErrorState trouble={problemOf(error)} onRetry={() => void refetch()} />;
  if (!data) return <LoadingState />;
  const { peopleCap, peopleUsed } = totalsOf(data.quotas);
  const left = peopleCap - peopleUsed;
  return (
    <>
      <CampaignFacts campaign={data} />
      <Panel title={messages.title} extra={peopleCap > 0 && campaignMessages.left(left)}>
        <LongList
          {...longListOf(found, more)}
          empty={<EmptyState title={messages.emptyTitle} text={messages.emptyText} />}
        >
          {(rows) => (
            <RowList>
              {rows.map(({ id: each, memberName, beneficiary, amount, status }) => (
                <li key={each}>
                  <Link to={assistancePaths.recipient(each)}>
                    <span>
                      <b>{memberName}</b>
                      <small>
                        {campaignMessages.groups[beneficiary]} · {formatFen(amount)}
                      </small>
                    </span>
                    <StatusTag tone={recipientTone[status]}>{messages.statuses[status]}</StatusTag>
                  </Link>
                </li>
              ))}
            </RowList>
          )}
        </LongList>
      </Panel>
      {data.mayNominate && left > 0 && (
        <Button look="act" wide onClick={() => void navigate(assistancePaths.nameRecipient(id))}>
          {messages.name}
        </Button>
      )}
    </>
  );
}
