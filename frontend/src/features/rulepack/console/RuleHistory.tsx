import { useQuery } from '@tanstack/react-query';
import { Drawer } from 'antd';
import { problemOf } from '@/api/problems';
import { ErrorState } from '@/ui/ErrorState';
import { LoadingState } from '@/ui/LoadingState';
import { SimpleTable } from '@/ui/SimpleTable';
import { type Rule, ruleVersions } from '../api';
import { ruleMessages as messages } from '../messages.zh-CN';
import { cityInWords, valueInWords } from '../model';
import styles from './Rules.module.css';
import { Validity } from './Validity';

/** Who set what for one parameter, when and on which paper: here, above and below. */
export function RuleHistory({ pack, rule, onClose }: { pack: string; rule: Rule; onClose: () => void }) {
  const { data, error, refetch } = useQuery(ruleVersions(pack, rule.code));
  return (
    <Drawer open size={920} title={messages.historyOf(rule.name)} onClose={onClose}>
      <p className={styles.note}>{messages.historyNote}</p>
      {error ? (
        <ErrorState trouble={problemOf(error)} onRetry={() => void refetch()} />
      ) : !data ? (
        <LoadingState />
      ) : (
        <SimpleTable
          caption={messages.historyOf(rule.name)}
          head={messages.historyHead}
          empty={messages.noHistory}
          rows={data.map((version) => ({
            key: version.versionId,
            cells: [
              version.setBy,
              messages.places[version.place],
              valueInWords(rule, version.value),
              rule.byRegion ? cityInWords(version.region) : '',
              <Validity key="validity" from={version.from} to={version.to} />,
              <>
                {version.documentNumber}
                <span className={styles.quiet}>{version.basis}</span>
              </>,
              messages.trust[version.trust] ?? version.trust,
            ],
          }))}
        />
      )}
    </Drawer>
  );
}
