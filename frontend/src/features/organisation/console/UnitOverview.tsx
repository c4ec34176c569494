import { Link } from 'react-router';
import { Facts } from '@/ui/Facts';
import { Panel } from '@/ui/Panel';
import { StatusTag } from '@/ui/StatusTag';
import type { UnitView } from '../api';
import { organisationMessages as messages } from '../messages.zh-CN';
import { superiorsNow, termState } from '../model';
import { organisationPaths } from '../paths';
import { UnitFigures } from './UnitFigures';

export function UnitOverview({ unit }: { unit: UnitView }) {
  const { manager, guides } = superiorsNow(unit);
  const term = unit.terms.find(({ current }) => current) ?? unit.terms[0];
  const state = term && termState(term, true, unit.asOf);
  const facts = messages.facts;
  return (
    <>
      <Panel title={messages.overview}>
        <Facts
          facts={[
            { name: facts.code, value: unit.code },
            { name: facts.kind, value: messages.kinds[unit.kind] },
            { name: facts.shortName, value: unit.shortName },
            { name: facts.city, value: unit.cityName },
            {
              name: facts.parent,
              value: manager ? (
                <Link to={organisationPaths.unit(manager.unitId)}>{manager.unitName}</Link>
              ) : (
                unit.kind !== 'PROVINCE' && <StatusTag tone="warn">{messages.noParent}</StatusTag>
              ),
            },
            {
              name: facts.guides,
              value: guides.map(({ unitId, unitName }) => (
                <Link key={unitId} to={organisationPaths.unit(unitId)} style={{ marginRight: 12 }}>
                  {unitName}
                </Link>
              )),
            },
            {
              name: facts.managed,
              value: (
                <>
                  {messages.units(unit.managedCount)}{' '}
                  {unit.managedCount > 0 && <Link to={organisationPaths.childrenOf(unit.id)}>{messages.seeAll}</Link>}
                </>
              ),
            },
            { name: facts.guided, value: unit.guidedCount > 0 && messages.units(unit.guidedCount) },
            {
              name: facts.term,
              value:
                term && state ? (
                  <>
                    {messages.term(term.ordinal)} {term.to && messages.until(term.to)}{' '}
                    <StatusTag tone={state.tone}>{state.text}</StatusTag>
                  </>
                ) : (
                  messages.noTerm
                ),
            },
          ]}
        />
      </Panel>
      {(unit.tenantId === unit.id || unit.standing === 'OWN') && (
        <UnitFigures id={unit.id} isUnion={unit.tenantId === unit.id} />
      )}
    </>
  );
}
