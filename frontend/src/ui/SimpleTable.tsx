import type { ReactNode } from 'react';
import styles from './SimpleTable.module.css';

interface SimpleTableProps {
  caption: string;
  head: readonly string[];
  rows: readonly { key: string; cells: readonly ReactNode[] }[];
  /** Columns of amounts and counts, by their place. */
  numeric?: readonly number[];
  empty?: string;
}

/** More columns than these stand one below the other on a narrow screen, each with its name. */
const sideBySide = 4;

/** A short table inside a panel: no paging, no settings, the same quiet lines. */
export function SimpleTable({ caption, head, rows, numeric = [], empty }: SimpleTableProps) {
  if (rows.length === 0 && empty) return <p className={styles.empty}>{empty}</p>;
  const look = (place: number) => (numeric.includes(place) ? styles.number : undefined);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className={styles.scroll} aria-label={caption} tabIndex={0}>
      <table className={head.length > sideBySide ? `${styles.table} ${styles.stacking}` : styles.table}>
        <thead>
          <tr>
            {head.map((title, place) => (
              <th key={title} scope="col" className={look(place)}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, cells }) => (
            <tr key={key}>
              {cells.map((cell, place) => (
                <td key={head[place]} className={look(place)} data-head={head[place]}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
