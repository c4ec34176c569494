import { Facts } from '@/ui/Facts';
import type { Dossier } from '../mediations/api';
import { mediationMessages as messages } from '../mediations/messages.zh-CN';
import styles from './Rights.module.css';

const { fields } = messages;

/** All that was said in a case, while its seal is open. */
export function DossierText({ of }: { of: Dossier }) {
  const { dispute, agreement, sessions } = of;
  return (
    <Facts
      facts={[
        { name: fields.claimant, value: dispute.claimants.join('、') },
        { name: fields.respondent, value: dispute.respondent },
        { name: fields.claim, value: <span className={styles.words}>{dispute.claim}</span> },
        { name: fields.facts, value: <span className={styles.words}>{dispute.facts}</span> },
        { name: fields.agreement, value: agreement && <span className={styles.words}>{agreement}</span> },
        ...sessions.map(({ heldOn, notes }) => ({
          name: `${fields.notes} ${heldOn}`,
          value: <span className={styles.words}>{notes}</span>,
        })),
      ]}
    />
  );
}
