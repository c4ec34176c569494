import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef } from 'react';
import styles from './Sheet.module.css';

interface SheetProps {
  isOpen: boolean;
  title: string;
  closeLabel: string;
  onClose: () => void;
  children: ReactNode;
}

const focusable = 'button:not(:disabled), a[href], input:not(:disabled), select, textarea';

/**
 * A sheet from the bottom edge. Written here and not taken from the kit: it is on the first screen, and the kit's brings
 * a spring animation library of 20 kB. `<dialog>` is missing in the engines that the phone shell must run on.
 */
export function Sheet({ isOpen, title, closeLabel, onClose, children }: SheetProps) {
  const titleId = useId();
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!isOpen) return;
    const opener = document.activeElement;
    panel.current?.focus();
    document.body.style.overflow = 'hidden';
    return () => {
      document.body.style.overflow = '';
      if (opener instanceof HTMLElement) opener.focus();
    };
  }, [isOpen]);

  if (!isOpen) return null;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onClose();
    if (event.key !== 'Tab') return;
    const all = [...(panel.current?.querySelectorAll<HTMLElement>(focusable) ?? [])];
    const edge = event.shiftKey ? all[0] : all[all.length - 1];
    if (document.activeElement === edge || document.activeElement === panel.current) {
      event.preventDefault();
      (event.shiftKey ? all[all.length - 1] : all[0])?.focus();
    }
  };
  return (
    <div className={styles.layer}>
      <button type="button" className={styles.mask} aria-hidden="true" tabIndex={-1} onClick={onClose} />
      <div
        ref={panel}
        className={styles.panel}
        role="dialog"
        aria-modal="true"
        aria-labelledby={titleId}
        tabIndex={-1}
        onKeyDown={onKeyDown}
      >
        <header className={styles.head}>
          <h2 id={titleId}>{title}</h2>
          <button type="button" className={styles.close} onClick={onClose}>
            {closeLabel}
          </button>
        </header>
        {children}
      </div>
    </div>
  );
}
