import { Panel } from '@/ui/Panel';
import { SimpleTable } from '@/ui/SimpleTable';
import { StatusTag } from '@/ui/StatusTag';
import type { BodyView, SeatView } from '../api';
import { officeMessages as messages } from '../offices/messages.zh-CN';
import styles from './BodyPanel.module.css';
import { Period } from './Period';
import { RowAct } from './RowAct';

interface BodyPanelProps {
  body: BodyView;
  /** Who sits in it is told inside the own union only. */
  isOwn: boolean;
  onSeat: () => void;
  onEnd: () => void;
  onEndSeat: (seat: SeatView) => void;
}

export function BodyPanel({ body, isOwn, onSeat, onEnd, onEndSeat }: BodyPanelProps) {
  return (
    <Panel
      title={body.name}
      extra={
        isOwn && (
          <span className={styles.acts}>
            <RowAct actions={body.allowedActions} action="SEAT" label={messages.seat} onAct={onSeat} />
            <RowAct actions={body.allowedActions} action="END" label={messages.bodyEnd} isDanger onAct={onEnd} />
          </span>
        )
      }
    >
      <p className={styles.facts}>
        <span>{messages.bodyTerm(body.termOrdinal)}</span>
        <Period from={body.from} to={body.to} />
        {!body.current && <StatusTag tone="plain">{messages.notYet}</StatusTag>}
        <span>{messages.bodyBasis(body.basisDocument)}</span>
      </p>
      {isOwn ? (
        <SimpleTable
          caption={`${body.name}${messages.members}`}
          head={[messages.person, messages.position, messages.period, messages.basis, messages.acts]}
          rows={body.members.map((seat) => ({
            key: seat.id,
            cells: [
              seat.personName,
              seat.title,
              <span key="period">
                <Period from={seat.from} to={seat.to} />{' '}
                {!seat.current && <StatusTag tone="plain">{messages.notYet}</StatusTag>}
              </span>,
              seat.basisDocument,
              <RowAct
                key="acts"
                actions={seat.allowedActions}
                action="END"
                label={messages.endSeat}
                isDanger
                onAct={() => onEndSeat(seat)}
              />,
            ],
          }))}
          empty={messages.noMembers}
        />
      ) : (
        <p className={styles.facts}>{messages.membersElsewhere}</p>
      )}
    </Panel>
  );
}
