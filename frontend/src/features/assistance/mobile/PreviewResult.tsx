import type { Preview, Verdict as VerdictOf } from '../api';
import { assistanceMessages } from '../messages.zh-CN';
import type { DeclarationForm } from '../model';
import { Calculation } from '../shared/Calculation';
import styles from './Hardship.module.css';

const messages = assistanceMessages.form;

/** Which category the rules come to, what stands against a file, and how that was worked out. */
export function Verdict({ category, exclusions, lines }: VerdictOf) {
  return (
    <>
      <p>
        <b>{messages.previewed(assistanceMessages.categories[category])}</b>
      </p>
      {exclusions.length > 0 && (
        <p role="alert" className={styles.trouble}>
          {messages.excludedBy}
          {exclusions.join('；')}
        </p>
      )}
      <details>
        <summary className="row-link">{assistanceMessages.showCalculation}</summary>
        <Calculation lines={lines} />
      </details>
    </>
  );
}

/** What the rules would say today, what stands against a file, and what is still missing. */
export function PreviewResult({ result, family = [] }: { result: Preview; family: DeclarationForm['family'] }) {
  const { category, missing } = result;
  const of = (path: string) => {
    const place = /^family\[(\d+)\]/.exec(path)?.[1];
    return place && `${family[Number(place)]?.name || assistanceMessages.person(Number(place) + 1)}：`;
  };
  return (
    <section className={styles.preview} aria-label={messages.preview}>
      <Verdict {...result} />
      <p>{category === 'NONE' ? messages.noneReached : messages.previewNote}</p>
      {missing.length > 0 && (
        <>
          <p>{messages.stillMissing}</p>
          <ul>
            {missing.map(({ path, message }) => (
              <li key={path}>
                {of(path)}
                {message}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
