import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from 'react-router';
import { useMay } from '@/api/session';
import { longListOf, useMore } from '@/routing/use-more';
import { Button } from '@/ui/Button';
import { LongList } from '@/ui/LongList';
import { Panel } from '@/ui/Panel';
import { RowList } from '@/ui/RowList';
import { StatusTag } from '@/ui/StatusTag';
import { legalAids } from '../legalaid/api';
import { legalAidMessages as messages } from '../legalaid/messages.zh-CN';
import { legalAidTone } from '../legalaid/model';
import { rightsPaths } from '../paths';

/** A member's own cases, and the way to the lawyers on duty. */
export default function LegalAidListPage() {
  const may = useMay();
  const navigate = useNavigate();
  const { limit, more } = useMore();
  const found = useQuery(legalAids({ limit }));
  return (
    <>
      <Panel title={messages.title}>
        <LongList {...longListOf(found, more)} empty={<p>{messages.none}</p>}>
          {(rows) => (
            <RowList>
              {rows.map(({ id, kind, adviser, appliedOn, status }) => (
                <li key={id}>
                  <Link to={rightsPaths.legalAid(id)}>
                    <span>
                      <b>{messages.kinds[kind]}</b>
                      <small>{[appliedOn, adviser].filter(Boolean).join(' · ')}</small>
                    </span>
                    <StatusTag tone={legalAidTone[status]}>{messages.statuses[status]}</StatusTag>
                  </Link>
                </li>
              ))}
            </RowList>
          )}
        </LongList>
        <Link to={rightsPaths.advisers} className="row-link">
          {messages.dutyTitle}
        </Link>
      </Panel>
      {may('legal-aid.apply') && (
        <Button look="act" wide onClick={() => void navigate(rightsPaths.newLegalAid)}>
          {messages.apply}
        </Button>
      )}
    </>
  );
}
