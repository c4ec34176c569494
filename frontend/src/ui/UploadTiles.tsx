import { type ChangeEvent, useId, useState } from 'react';
import { uiMessages } from './messages.zh-CN';
import styles from './UploadTiles.module.css';

export interface UploadedFile {
  id: string;
  name: string;
  /** Address of a small picture, when there is one. */
  pictureHref?: string;
  /** Percent sent; absent when done. */
  percent?: number;
  hasFailed?: boolean;
}

interface UploadTilesProps {
  label: string;
  files: readonly UploadedFile[];
  /** MIME types, as for `accept`. */
  accept?: string;
  maxMegabytes?: number;
  /** Offers the camera of a phone first; photos that are there already can be chosen all the same. */
  camera?: boolean;
  onAdd: (files: File[]) => void;
  onRetry: (id: string) => void;
  onRemove: (id: string) => void;
}

/** Proofs as tiles: what is there, what is on its way, and one to add. */
export function UploadTiles(props: UploadTilesProps) {
  const { label, files, accept, maxMegabytes = 20, camera = false, onAdd, onRetry, onRemove } = props;
  const id = useId();
  const [refusal, setRefusal] = useState<string>();
  const messages = uiMessages.upload;

  const add = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const chosen = [...(target.files ?? [])];
    const tooLarge = chosen.find(({ size }) => size > maxMegabytes * 1024 * 1024);
    setRefusal(tooLarge && messages.tooLarge(tooLarge.name, maxMegabytes));
    const fitting = chosen.filter(({ size }) => size <= maxMegabytes * 1024 * 1024);
    if (fitting.length > 0) onAdd(fitting);
    // The same file may be chosen again after it was removed.
    target.value = '';
  };
  return (
    <fieldset className={styles.tiles} aria-describedby={refusal ? id : undefined}>
      <legend>{label}</legend>
      {files.map((file) => (
        <div key={file.id} className={styles.tile}>
          {file.pictureHref ? <img src={file.pictureHref} alt={file.name} /> : <span>{file.name}</span>}
          {file.percent !== undefined && <span role="status">{messages.sending(file.percent)}</span>}
          {file.hasFailed && (
            <button type="button" className={styles.failed} onClick={() => onRetry(file.id)}>
              {messages.failed}
            </button>
          )}
          <button
            type="button"
            className={styles.remove}
            aria-label={messages.remove(file.name)}
            onClick={() => onRemove(file.id)}
          >
            ×
          </button>
        </div>
      ))}
      {camera && (
        <label className={styles.tile}>
          {/* Without `multiple`: Android opens the album instead of the camera when both are asked for. */}
          <input type="file" accept="image/*" capture="environment" onChange={add} />
          <span>＋ {messages.photo}</span>
        </label>
      )}
      <label className={styles.tile}>
        <input type="file" multiple accept={accept} onChange={add} />
        <span>＋ {camera ? messages.choose : messages.add}</span>
      </label>
      {refusal && (
        <p id={id} role="alert" className={styles.refusal}>
          {refusal}
        </p>
      )}
    </fieldset>
  );
}
