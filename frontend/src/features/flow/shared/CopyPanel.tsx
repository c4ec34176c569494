import { Facts } from '@/ui/Facts';
import { Panel } from '@/ui/Panel';
import { flowMessages as messages } from '../messages.zh-CN';
import { readCopy } from '../model';
import styles from './CopyPanel.module.css';

/** The copy as it was handed in, with the digest that it is checked against. */
export function CopyPanel({ snapshot, digest }: { snapshot: unknown; digest: string }) {
  return (
    <Panel title={messages.copy}>
      <p className={styles.hint}>{messages.copyHint}</p>
      <Facts facts={[...readCopy(snapshot).facts]} />
      <p className={styles.digest}>
        {messages.fields.digest} <code>{digest}</code>
      </p>
    </Panel>
  );
}
