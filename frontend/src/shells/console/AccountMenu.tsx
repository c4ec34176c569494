import { useMutation } from '@tanstack/react-query';
import { Dropdown } from 'antd';
import { signOut, useSession } from '@/api/session';
import { consoleMessages as messages } from './messages.zh-CN';
import styles from './TopBar.module.css';

export function AccountMenu() {
  const { person } = useSession();
  const { mutate } = useMutation({ ...signOut, onSettled: () => window.location.assign('/') });
  const items = [
    { key: 'phone', label: <a href="/m/">{messages.toPhone}</a> },
    { key: 'out', label: messages.signOut, onClick: () => mutate({}) },
  ];
  return (
    <Dropdown trigger={['click']} menu={{ items }}>
      <button type="button" className={styles.plain} aria-label={`${messages.account} ${person.name}`}>
        {person.name} ▾
      </button>
    </Dropdown>
  );
}
