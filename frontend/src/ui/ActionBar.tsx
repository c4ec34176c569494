import { useId } from 'react';
import styles from './ActionBar.module.css';
import { Button } from './Button';
import { uiMessages } from './messages.zh-CN';

/** What the server says may be done here; a refused act comes with its reason. */
export interface AllowedAction {
  action: string;
  label?: string;
  allowed: boolean;
  reason?: string;
}

interface ActionBarProps {
  actions: readonly AllowedAction[];
  /** Words for the actions that come without a label. */
  labels: Readonly<Record<string, string>>;
  /** The act that is the usual next step. */
  main?: string;
  dangers?: readonly string[];
  isPending?: boolean;
  onAct: (action: string) => void;
}

/**
 * Buttons from the server's answer. A refused act is not hidden: it stays in the tab order, and its reason is read with
 * it and stands below, so people learn that the act exists and what it needs.
 */
export function ActionBar({ actions, labels, main, dangers = [], isPending = false, onAct }: ActionBarProps) {
  const id = useId();
  const refused = actions.filter(({ allowed, reason }) => !allowed && reason);
  return (
    <div>
      <div className={styles.bar} role="toolbar" aria-label={uiMessages.actions}>
        {actions.map(({ action, label, allowed, reason }) => (
          <Button
            key={action}
            look={action === main ? 'act' : dangers.includes(action) ? 'danger' : 'plain'}
            aria-disabled={!allowed || isPending}
            aria-describedby={!allowed && reason ? `${id}-${action}` : undefined}
            onClick={() => allowed && !isPending && onAct(action)}
          >
            {label ?? labels[action] ?? action}
          </Button>
        ))}
      </div>
      {refused.map(({ action, label, reason }) => (
        <p key={action} id={`${id}-${action}`} className={styles.why}>
          {label ?? labels[action] ?? action}：{reason}
        </p>
      ))}
    </div>
  );
}
