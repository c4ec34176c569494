import { Alert, Button, Upload } from 'antd';
import { JobProgress, type JobState } from '../JobProgress';
import { SimpleTable } from '../SimpleTable';
import { StepBar } from '../StepBar';
import styles from './ImportWizard.module.css';
import { consoleUiMessages as messages } from './messages.zh-CN';

/** What the check found. Rows come in all or none. */
export interface ImportOutcome {
  total: number;
  wrong: number;
  mayConfirm: boolean;
  /** The first wrong cells; the error file has them all. */
  problems: readonly { cell: string; header: string; message: string }[];
}

/** Where an import stands; the page that knows the API drives it. */
export type ImportPhase =
  | { phase: 'choose' }
  | { phase: 'checking'; job: JobState }
  | { phase: 'checked'; outcome: ImportOutcome }
  | { phase: 'importing'; job: JobState }
  | { phase: 'done'; rows: number };

interface ImportWizardProps {
  state: ImportPhase;
  onTemplate: () => void;
  /** Brings the rows with problems, each with its 错误原因. */
  onErrorFile?: (() => void) | undefined;
  /** What one row means and which columns matter, in a sentence. */
  hint: string;
  trouble?: string | undefined;
  isPending: boolean;
  onUpload: (file: File) => void;
  onConfirm: () => void;
  onCancelJob?: () => void;
  onRestart: () => void;
  onClose: () => void;
}

const stepOf = { choose: 0, checking: 1, checked: 2, importing: 2, done: 3 } as const;

/** 模板 → 上传 → 预检 → 错误文件 → 确认: the one way of the house to bring in many rows. */
export function ImportWizard(props: ImportWizardProps) {
  const {
    state,
    onTemplate,
    onErrorFile,
    hint,
    trouble,
    isPending,
    onUpload,
    onConfirm,
    onCancelJob,
    onRestart,
    onClose,
  } = props;
  const now = stepOf[state.phase];
  const cancel = onCancelJob ? { onCancel: onCancelJob } : {};
  return (
    <div className={styles.wizard}>
      <StepBar
        steps={messages.steps.map((label, step) => ({
          label,
          state: step < now || state.phase === 'done' ? 'done' : step === now ? 'now' : 'next',
        }))}
      />
      {trouble && <Alert type="error" showIcon role="alert" title={trouble} />}
      {state.phase === 'choose' && (
        <>
          <p>{hint}</p>
          <p>
            <Button onClick={onTemplate}>{messages.template}</Button>
          </p>
          <div>
            <Upload.Dragger
              accept=".xlsx,.csv"
              showUploadList={false}
              disabled={isPending}
              beforeUpload={(file) => {
                onUpload(file);
                return false;
              }}
            >
              <p className={styles.choose}>{messages.choose}</p>
              <p className={styles.quiet}>{messages.chooseText}</p>
            </Upload.Dragger>
          </div>
        </>
      )}
      {state.phase === 'checking' && <JobProgress title={messages.checking} job={state.job} {...cancel} />}
      {state.phase === 'importing' && <JobProgress title={messages.importing} job={state.job} {...cancel} />}
      {state.phase === 'checked' && (
        <>
          <p className={styles.choose} role="status">
            {messages.found(state.outcome.total, state.outcome.wrong)}
          </p>
          {state.outcome.problems.length > 0 && (
            <SimpleTable
              caption={messages.problems}
              head={messages.problemHead}
              rows={state.outcome.problems.map(({ cell, header, message }) => ({
                key: `${cell} ${message}`,
                cells: [cell, header, message],
              }))}
            />
          )}
          {state.outcome.wrong > 0 && <p className={styles.quiet}>{messages.errorText}</p>}
          <div className={styles.buttons}>
            {onErrorFile && <Button onClick={onErrorFile}>{messages.errorFile}</Button>}
            <Button onClick={onRestart}>{messages.again}</Button>
            <Button type="primary" loading={isPending} disabled={!state.outcome.mayConfirm} onClick={onConfirm}>
              {messages.confirm(state.outcome.total)}
            </Button>
          </div>
        </>
      )}
      {state.phase === 'done' && (
        <>
          <p className={styles.choose} role="status">
            {messages.done(state.rows)}
          </p>
          <p>
            <Button type="primary" onClick={onClose}>
              {messages.close}
            </Button>
          </p>
        </>
      )}
    </div>
  );
}
