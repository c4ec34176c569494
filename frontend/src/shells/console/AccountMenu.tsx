import { Dropdown } from 'antd';
import { Link } from 'react-router';
import { useMay, useSession } from '@/api/session';
import { signOut } from '@/form/sign-out';
import { consoleMessages as messages } from './messages.zh-CN';
import styles from './TopBar.module.css';

export function AccountMenu() {
  const { person } = useSession();
  const may = useMay();
  const items = [
    { key: 'delegations', label: <Link to="/delegations">{messages.delegations}</Link> },
    { key: 'my-data', label: <Link to="/my-data">{messages.myData}</Link> },
    ...(may('job.use') ? [{ key: 'jobs', label: <Link to="/jobs">{messages.jobs}</Link> }] : []),
    { key: 'phone', label: <a href="/m/">{messages.toPhone}</a> },
    { key: 'out', label: messages.signOut, onClick: () => void signOut() },
  ];
  return (
    <Dropdown trigger={['click']} menu={{ items }}>
      <button type="button" className={styles.plain} aria-label={`${messages.account} ${person.name}`}>
        {person.name} ▾
      </button>
    </Dropdown>
  );
}
