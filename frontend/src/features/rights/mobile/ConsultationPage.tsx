import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useId, useState } from 'react';
import { useNavigate } from 'react-router';
import { useMay } from '@/api/session';
import { Button } from '@/ui/Button';
import { ChoiceRow } from '@/ui/ChoiceRow';
import { Panel } from '@/ui/Panel';
import { type PublishedAnswer, publishedAnswers } from '../consultations/api';
import { consultationMessages as messages } from '../consultations/messages.zh-CN';
import { rightsPaths } from '../paths';
import shared from '../shared/Rights.module.css';
import { OwnConsultations } from './OwnConsultations';
import styles from './Rights.module.css';

const kinds = { '': messages.allKinds, ...messages.kinds };

/** Opens in place: a few lines that somebody else asked for already. */
function Answer({ of }: { of: PublishedAnswer }) {
  return (
    <details className={styles.answer}>
      <summary>
        <b>{of.title}</b>
        <small>
          {of.kindWords} · {of.union} · {of.publishedOn}
        </small>
      </summary>
      <p className={shared.words}>{of.question}</p>
      <p className={shared.words}>{of.answer}</p>
      {of.adviser && <small>{messages.answeredBy(of.adviser)}</small>}
    </details>
  );
}

/** First what others asked, then a question of one's own. */
export default function ConsultationPage() {
  const may = useMay();
  const navigate = useNavigate();
  const id = useId();
  const [words, setWords] = useState('');
  const [kind, setKind] = useState<keyof typeof kinds>('');
  const wanted = useDeferredValue(words.trim());
  const { data } = useQuery(publishedAnswers({ words: wanted, ...(kind ? { kind } : {}) }));
  return (
    <>
      <Panel title={messages.published}>
        <label htmlFor={id}>{messages.search}</label>
        <div className={styles.byCode}>
          <input
            id={id}
            type="search"
            value={words}
            maxLength={50}
            placeholder={messages.searchHint}
            onChange={({ target }) => setWords(target.value)}
          />
        </div>
        <ChoiceRow label={messages.fields.kind} choices={kinds} chosen={kind} onChoose={setKind} />
        {data?.length === 0 && <p>{messages.noPublished}</p>}
        {data?.map((each) => (
          <Answer key={each.id} of={each} />
        ))}
      </Panel>
      {may('consultation.ask') && (
        <Button look="act" wide onClick={() => void navigate(rightsPaths.newConsultation)}>
          {messages.ask}
        </Button>
      )}
      {may('consultation.ask') && <OwnConsultations />}
    </>
  );
}
