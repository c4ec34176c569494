import type { Preview } from '../api';
import { assistanceMessages } from '../messages.zh-CN';
import type { DeclarationForm } from '../model';
import { Calculation } from '../shared/Calculation';
import styles from './Hardship.module.css';

const messages = assistanceMessages.form;

/** What the rules would say today, what stands against a file, and what is still missing. */
export function PreviewResult({ result, family = [] }: { result: Preview; family: DeclarationForm['family'] }) {
  const { category, categoryWords, exclusions, lines, missing } = result;
  const of = (path: string) => {
    const place = /^family\[(\d+)\]/.exec(path)?.[1];
    return place && `${family[Number(place)]?.name || assistanceMessages.person(Number(place) + 1)}：`;
  };
  return (
    <section className={styles.preview} aria-label={messages.preview}>
      <p>
        <b>{messages.previewed(categoryWords)}</b>
      </p>
      <p>{category === 'NONE' ? messages.noneReached : messages.previewNote}</p>
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
