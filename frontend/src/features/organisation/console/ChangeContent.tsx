import { useQueries } from '@tanstack/react-query';
import { DateText } from '@/ui/DateText';
import { Facts } from '@/ui/Facts';
import { Panel } from '@/ui/Panel';
import { type ChangeDetails, type ChangeKind, unit } from '../api';
import { organisationMessages as messages } from '../messages.zh-CN';
import { unitsNamedIn } from '../model';

interface ChangeContentProps {
  kind: ChangeKind;
  effectiveOn: string;
  basisDocument: string;
  reason: string;
  details: ChangeDetails;
}

const words = messages.form;

/** What a change says, in the words of its form. */
export function ChangeContent({ kind, effectiveOn, basisDocument, reason, details }: ChangeContentProps) {
  const ids = unitsNamedIn(details);
  const named = useQueries({ queries: ids.map((id) => unit(id, undefined)) });
  const nameOf = (id: string | undefined) => (id ? (named[ids.indexOf(id)]?.data?.name ?? id) : undefined);
  const created = details.newUnits ?? [];
  const facts = [
    { name: messages.kind, value: messages.changeKinds[kind] },
    { name: words.newName, value: details.name },
    { name: words.shortName, value: details.shortName },
    { name: words.parent, value: nameOf(details.parentId) },
    { name: words.guide, value: nameOf(details.guideId) },
    { name: words.merged, value: details.unitIds?.map(nameOf).join('、') },
    {
      name: words.newUnit,
      value: created
        .map(({ kind: unitKind, code, name }) => `${name}（${messages.kinds[unitKind]}，${code}）`)
        .join('；'),
    },
  ].filter(({ value }) => value);
  return (
    <Panel title={messages.changeDetails}>
      <Facts
        facts={[
          ...facts,
          { name: words.effectiveOn, value: <DateText value={effectiveOn} /> },
          { name: words.basisDocument, value: basisDocument },
          { name: words.reason, value: reason },
        ]}
      />
    </Panel>
  );
}
