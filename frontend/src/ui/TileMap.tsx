import { uiMessages } from './messages.zh-CN';
import styles from './TileMap.module.css';
import { zhejiangCities } from './zhejiang-cities';

export interface CityFigure {
  /** Administrative code, such as 330100. */
  code: string;
  value: string;
  note?: string;
  /** From few (1) to many (4). */
  level: 1 | 2 | 3 | 4;
  isBelowTarget?: boolean;
}

interface TileMapProps {
  figures: readonly CityFigure[];
  onChoose?: (code: string) => void;
}

/** One measure over the 11 cities, as tiles that lie roughly as the cities do. */
export function TileMap({ figures, onChoose }: TileMapProps) {
  const byCode = new Map(figures.map((figure) => [figure.code, figure]));
  return (
    <figure className={styles.figure}>
      <ul className={styles.map}>
        {zhejiangCities.map(({ code, name, column, row }) => {
          const figure = byCode.get(code);
          const content = (
            <>
              <small>
                {name} {figure?.note}
              </small>
              <b>{figure?.value ?? uiMessages.none}</b>
              {figure?.isBelowTarget && <em>{uiMessages.below}</em>}
            </>
          );
          const look = `${styles.tile} ${figure ? styles[`level${figure.level}`] : ''}`;
          return (
            <li key={code} style={{ gridColumn: column, gridRow: row }}>
              {onChoose ? (
                <button type="button" className={look} onClick={() => onChoose(code)}>
                  {content}
                </button>
              ) : (
                <div className={look}>{content}</div>
              )}
            </li>
          );
        })}
      </ul>
      <figcaption>{uiMessages.sketch}</figcaption>
    </figure>
  );
}
