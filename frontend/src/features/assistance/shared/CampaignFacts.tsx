import { formatFen } from '@/lib/money';
import { Facts } from '@/ui/Facts';
import { Panel } from '@/ui/Panel';
import { StatusTag } from '@/ui/StatusTag';
import type { Campaign } from '../campaigns/api';
import { campaignMessages as messages } from '../campaigns/messages.zh-CN';
import { campaignTone } from '../campaigns/model';

/** What a campaign gives, to whom, from which fund. */
export function CampaignFacts({ campaign }: { campaign: Campaign }) {
  return (
    <Panel
      title={campaign.name}
      extra={<StatusTag tone={campaignTone[campaign.status]}>{campaign.statusWords}</StatusTag>}
    >
      <Facts
        facts={[
          { name: messages.theme, value: messages.themes[campaign.theme] },
          { name: messages.period, value: messages.until(campaign.startsOn, campaign.endsOn) },
          { name: messages.form, value: campaign.goods ?? messages.forms[campaign.form] },
          { name: messages.perPerson, value: formatFen(campaign.perPerson) },
          {
            name: messages.beneficiaries,
            value: campaign.beneficiaries.map((group) => messages.groups[group]).join('、'),
          },
          { name: messages.fund, value: campaign.fundName },
          { name: messages.basis, value: campaign.basis },
          { name: messages.proposedBy, value: campaign.proposedBy },
          { name: messages.openedBy, value: campaign.openedBy },
          ...(campaign.reason ? [{ name: messages.reason, value: campaign.reason }] : []),
        ]}
      />
    </Panel>
  );
}
