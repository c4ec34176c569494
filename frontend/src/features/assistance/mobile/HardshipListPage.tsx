import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from 'react-router';
import { useMay } from '@/api/session';
import { longListOf, useMore } from '@/routing/use-more';
import { Button } from '@/ui/Button';
import { DueTag } from '@/ui/DueTag';
import { LongList } from '@/ui/LongList';
import { Panel } from '@/ui/Panel';
import { RowList } from '@/ui/RowList';
import { StatusTag } from '@/ui/StatusTag';
import { hardshipFiles } from '../api';
import { campaignMessages } from '../campaigns/messages.zh-CN';
import { careMessages } from '../care/messages.zh-CN';
import { assistanceMessages as messages } from '../messages.zh-CN';
import { daysTo, hardshipTone } from '../model';
import { assistancePaths } from '../paths';
import { visitMessages } from '../visits/messages.zh-CN';
import styles from './Hardship.module.css';

export default function HardshipListPage() {
  const may = useMay();
  const navigate = useNavigate();
  const { limit, more } = useMore();
  const found = useQuery(hardshipFiles({ limit }));
  return (
    <>
      <Panel
        title={messages.title}
        extra={
          <>
            <Link to={assistancePaths.grants}>{messages.toGrants}</Link>{' '}
            {may('helper.use') && <Link to={assistancePaths.helpers}>{careMessages.helpers.title}</Link>}{' '}
            {may('care.read') && <Link to={assistancePaths.careEvents}>{visitMessages.title}</Link>}{' '}
            {may('campaign.read') && <Link to={assistancePaths.campaigns}>{campaignMessages.title}</Link>}{' '}
            {may('notice.read') && <Link to={assistancePaths.notices}>{messages.noticesTitle}</Link>}{' '}
            {may('mutual.read') && <Link to="/mutual-periods">{messages.toMutual}</Link>}
          </>
        }
      >
        <LongList {...longListOf(found, more)} empty={<p>{messages.none}</p>}>
          {(rows) => (
            <RowList>
              {rows.map(({ id, applicantName, status, filledBy, dueOn }) => (
                <li key={id}>
                  <Link to={assistancePaths.file(id)}>
                    <span>
                      <b>{messages.family(applicantName)}</b>
                      <small>{messages.applied(filledBy)}</small>
                    </span>
                    <span>
                      <StatusTag tone={hardshipTone[status]}>{messages.statuses[status]}</StatusTag>{' '}
                      <DueTag days={daysTo(dueOn)} />
                    </span>
                  </Link>
                </li>
              ))}
            </RowList>
          )}
        </LongList>
      </Panel>
      {may('hardship.apply') && (
        <div className={styles.acts}>
          <Button look="act" wide onClick={() => void navigate(assistancePaths.newFile)}>
            {may('member.read') ? messages.newPage : messages.form.forMyself}
          </Button>
          <Button wide onClick={() => void navigate(assistancePaths.selfCheck)}>
            {careMessages.selfCheck.link}
          </Button>
        </div>
      )}
    </>
  );
}
