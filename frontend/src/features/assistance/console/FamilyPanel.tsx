import { Facts } from '@/ui/Facts';
import { Panel } from '@/ui/Panel';
import { SimpleTable } from '@/ui/SimpleTable';
import type { HardshipFile } from '../api';
import { assistanceMessages as messages } from '../messages.zh-CN';
import { HiddenValue } from '../shared/HiddenValue';
import { Papers, papersOf } from '../shared/Papers';

const { fields } = messages;

export function FamilyPanel({ file }: { file: HardshipFile }) {
  const { phone, address, bankAccount, bankName, primaryCause, otherCauses, statement, family = [] } = file.declaration;
  const hidden = { fileId: file.id };
  const causes = [primaryCause, ...(otherCauses ?? [])].flatMap((cause) => (cause ? [messages.causes[cause]] : []));
  return (
    <Panel title={fields.members}>
      <Facts
        facts={[
          { name: fields.applicant, value: `${file.applicantName} · ${file.unitName}` },
          { name: fields.cause, value: causes.join('、') },
          {
            name: fields.phone,
            value: (
              <HiddenValue
                {...hidden}
                field="PHONE"
                label={fields.phone}
                masked={phone}
                pick={(shown) => shown.phone}
              />
            ),
          },
          {
            name: fields.address,
            value: (
              <HiddenValue
                {...hidden}
                field="ADDRESS"
                label={fields.address}
                masked={address}
                pick={(shown) => shown.address}
              />
            ),
          },
          { name: fields.bankName, value: bankName },
          {
            name: fields.bankAccount,
            value: (
              <HiddenValue
                {...hidden}
                field="BANK_ACCOUNT"
                label={fields.bankAccount}
                masked={bankAccount}
                pick={(shown) => shown.bankAccount}
              />
            ),
          },
          {
            name: fields.statement,
            value: (
              <HiddenValue
                {...hidden}
                field="STATEMENT"
                label={fields.statement}
                masked={statement}
                pick={(shown) => shown.statement}
              />
            ),
          },
          { name: fields.attachments, value: <Papers file={file} papers={papersOf(file.declaration)} /> },
        ]}
      />
      <SimpleTable
        caption={fields.members}
        head={messages.familyHead}
        rows={family.map((person, place) => ({
          key: String(place),
          cells: [
            person.name,
            person.relation && messages.relations[person.relation],
            <HiddenValue
              key="number"
              {...hidden}
              field="IDENTITY_NUMBERS"
              label={`${person.name ?? ''}${fields.identityNumber}`}
              masked={person.identityNumber}
              pick={(shown) => shown.identityNumbers?.[place]}
            />,
            <HiddenValue
              key="health"
              {...hidden}
              field="HEALTH"
              label={`${person.name ?? ''}${fields.health}`}
              masked={person.health}
              pick={(shown) => shown.health?.[place]}
            />,
            person.occupation,
            person.livesTogether ? messages.yes : messages.no,
          ],
        }))}
      />
    </Panel>
  );
}
