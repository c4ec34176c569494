import { Link } from 'react-router';
import { useMay, useSession } from '@/api/session';
import { signOut } from '@/form/sign-out';
import { Button } from '@/ui/Button';
import { ChoiceRow } from '@/ui/ChoiceRow';
import { Panel } from '@/ui/Panel';
import { prefer } from '@/ui/theme/preferences';
import { usePreferences } from '@/ui/theme/use-preferences';
import { homeMessages as messages } from '../messages.zh-CN';

export default function MinePage() {
  const { person } = useSession();
  const may = useMay();
  const { text, theme } = usePreferences();
  return (
    <>
      <Panel title={messages.reading}>
        <ChoiceRow
          label={messages.textSize}
          choices={messages.textSizes}
          chosen={text}
          onChoose={(size) => prefer({ text: size })}
        />
        <ChoiceRow
          label={messages.theme}
          choices={messages.themes}
          chosen={theme}
          onChoose={(chosen) => prefer({ theme: chosen })}
        />
      </Panel>
      <Panel title={`${messages.account} · ${person.name}`}>
        {may('member.own') && (
          <p>
            <Link to="/my-membership" className="row-link">
              {messages.myMembership}
            </Link>
          </p>
        )}
        <p>
          <Link to="/delegations" className="row-link">
            {messages.delegations}
          </Link>
        </p>
        <p>
          <Link to="/my-data" className="row-link">
            {messages.myData}
          </Link>
        </p>
        <p>
          <Link to="/my-consents" className="row-link">
            {messages.myConsents}
          </Link>
        </p>
        <p>
          <a href="/" className="row-link">
            {messages.toDesktop}
          </a>
        </p>
        <Button wide look="danger" onClick={() => void signOut()}>
          {messages.signOut}
        </Button>
      </Panel>
    </>
  );
}
