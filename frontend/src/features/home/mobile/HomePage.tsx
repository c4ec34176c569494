import { Link } from 'react-router';
import { useMay } from '@/api/session';
import { Panel } from '@/ui/Panel';
import { homeMessages as messages } from '../messages.zh-CN';
import { Waiting } from '../shared/Waiting';

/** Three things for today, and the way to ask for help; everything else is one tap away in the tabs. */
export default function HomePage() {
  const may = useMay();
  return (
    <>
      <Waiting limit={3} />
      {may('hardship.apply') && (
        <Panel title={messages.help}>
          <p>{messages.helpText}</p>
          <Link to="/assistance/hardship-files/new" className="row-link">
            {messages.applyForHelp}
          </Link>
        </Panel>
      )}
      {may('concern.file') && (
        <Panel title={messages.rights}>
          <p>{messages.rightsText}</p>
          <Link to="/rights/concerns/new" className="row-link">
            {messages.fileConcern}
          </Link>
          <Link to="/rights/concerns" className="row-link">
            {messages.myConcerns}
          </Link>
          <Link to="/rights/mediations" className="row-link">
            {messages.mediation}
          </Link>
          <Link to="/rights/legal-aid" className="row-link">
            {messages.legalAid}
          </Link>
          <Link to="/rights/consultations" className="row-link">
            {messages.consultation}
          </Link>
          <Link to="/rights/hotlines" className="row-link">
            {messages.hotlines}
          </Link>
          <Link to="/rights/women" className="row-link">
            {messages.women}
          </Link>
          <Link to="/rights/events" className="row-link">
            {messages.rightsEvents}
          </Link>
          {may('counsel.book') && (
            <Link to="/rights/counsel" className="row-link">
              {messages.counsel}
            </Link>
          )}
        </Panel>
      )}
    </>
  );
}
