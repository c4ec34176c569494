import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from 'react-router';
import { useMay } from '@/api/session';
import { longListOf, useMore } from '@/routing/use-more';
import { Button } from '@/ui/Button';
import { LongList } from '@/ui/LongList';
import { Panel } from '@/ui/Panel';
import { RowList } from '@/ui/RowList';
import { StatusTag } from '@/ui/StatusTag';
import { mediations } from '../mediations/api';
import { mediationMessages as messages } from '../mediations/messages.zh-CN';
import { mediationTone } from '../mediations/model';
import { rightsPaths } from '../paths';

/** A member's own cases. */
export default function MediationListPage() {
  const may = useMay();
  const navigate = useNavigate();
  const { limit, more } = useMore();
  const found = useQuery(mediations({ limit }));
  return (
    <>
      <Panel title={messages.title}>
        <LongList {...longListOf(found, more)} empty={<p>{messages.none}</p>}>
          {(rows) => (
            <RowList>
              {rows.map(({ id, kind, claimant, receivedOn, status }) => (
                <li key={id}>
                  <Link to={rightsPaths.mediation(id)}>
                    <span>
                      <b>{messages.kinds[kind]}</b>
                      <small>
                        {claimant} · {receivedOn}
                      </small>
                    </span>
                    <StatusTag tone={mediationTone[status]}>{messages.statuses[status]}</StatusTag>
                  </Link>
                </li>
              ))}
            </RowList>
          )}
        </LongList>
      </Panel>
      {may('mediation.sign') && (
        <Button look="act" wide onClick={() => void navigate(rightsPaths.newMediation)}>
          {messages.file}
        </Button>
      )}
    </>
  );
}
