import { useMay } from '@/api/session';
import { Paper } from '@/form/Paper';
import { formatFen } from '@/lib/money';
import { DateText } from '@/ui/DateText';
import { Facts } from '@/ui/Facts';
import { Panel } from '@/ui/Panel';
import { StatusTag } from '@/ui/StatusTag';
import type { Recipient } from '../campaigns/api';
import { campaignMessages } from '../campaigns/messages.zh-CN';
import { recipientTone } from '../campaigns/model';
import { assistanceMessages } from '../messages.zh-CN';
import { FileHistory } from './FileHistory';
import { photosOf } from './Papers';

const messages = campaignMessages.recipients;

/** Somebody on a list: what he gets, who called, who decided. */
export function RecipientFacts({ recipient }: { recipient: Recipient }) {
  const may = useMay();
  const { visit } = recipient;
  const mayOpen = recipient.mine || may('campaign.handle');
  return (
    <>
      <Panel
        title={recipient.memberName}
        extra={<StatusTag tone={recipientTone[recipient.status]}>{recipient.statusWords}</StatusTag>}
      >
        <Facts
          facts={[
            { name: campaignMessages.name, value: recipient.campaignName },
            { name: assistanceMessages.fields.unit, value: recipient.unitName },
            { name: messages.group, value: campaignMessages.groups[recipient.beneficiary] },
            { name: messages.amount, value: formatFen(recipient.amount) },
            { name: campaignMessages.goods, value: recipient.goods },
            { name: messages.proposedBy, value: recipient.proposedBy },
            ...(recipient.reason ? [{ name: campaignMessages.reason, value: recipient.reason }] : []),
          ]}
        />
      </Panel>
      {visit && (
        <Panel title={messages.visit}>
          <Facts
            facts={[
              { name: messages.visitedOn, value: <DateText value={visit.visitedOn} /> },
              { name: messages.who, value: visit.visitors.join('、') },
              { name: messages.signedAt, value: <DateText value={visit.signedAt} /> },
            ]}
          />
          {mayOpen && photosOf(visit.photos).map((photo) => <Paper key={photo.id} {...photo} />)}
          {mayOpen && visit.receiptFileId && <Paper id={visit.receiptFileId} name={messages.receipt} />}
        </Panel>
      )}
      <FileHistory timeline={recipient.timeline} />
    </>
  );
}
