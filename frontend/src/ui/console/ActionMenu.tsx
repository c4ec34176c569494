import { Button, Dropdown } from 'antd';
import type { AllowedAction } from '../ActionBar';
import styles from './ActionMenu.module.css';

interface ActionMenuProps {
  label: string;
  actions: readonly AllowedAction[];
  labels: Readonly<Record<string, string>>;
  dangers?: readonly string[];
  onAct: (action: string) => void;
}

/** Many acts behind one button; each refused one stays in the list with its reason. */
export function ActionMenu({ label, actions, labels, dangers = [], onAct }: ActionMenuProps) {
  const items = actions.map(({ action, allowed, reason }) => ({
    key: action,
    disabled: !allowed,
    danger: allowed && dangers.includes(action),
    label: (
      <span className={styles.item}>
        {labels[action] ?? action}
        {!allowed && reason && <small>{reason}</small>}
      </span>
    ),
  }));
  return (
    <Dropdown trigger={['click']} menu={{ items, onClick: ({ key }) => onAct(key) }}>
      <Button>{label} ▾</Button>
    </Dropdown>
  );
}
