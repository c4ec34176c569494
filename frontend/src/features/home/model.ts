import { formatFen } from '@/lib/money';
import type { CityTile, Indicator } from './api';

/** What the tiles of the cities can show. */
export const measures = ['universities', 'members', 'overdueTerms', 'unlinked'] as const;

export type Measure = (typeof measures)[number];

/** From few (1) to many (4), against the largest of all. */
export function levelOf(value: number, largest: number): 1 | 2 | 3 | 4 {
  if (largest <= 0 || value <= 0) return 1;
  return Math.min(4, Math.ceil((4 * value) / largest)) as 1 | 2 | 3 | 4;
}

export function cityFigures(cities: readonly CityTile[], measure: Measure) {
  const largest = Math.max(0, ...cities.map((city) => city[measure]));
  return cities.map((city) => ({
    code: city.code,
    value: city[measure].toLocaleString('zh-CN'),
    level: levelOf(city[measure], largest),
  }));
}

/** A rate in percent with one decimal when the figure is a part of a whole. */
export function shareOf({ value, of, target }: Pick<Indicator, 'value' | 'of' | 'target'>) {
  if (!of) return undefined;
  const percent = (part: number) => Math.round((1000 * part) / of) / 10;
  return { percent: percent(value), ...(typeof target === 'number' ? { target: percent(target) } : {}) };
}

/** A figure as a person reads it: things as they are, fen as yuan. */
export const figureOf = (measure: Indicator['measure'], value: number) =>
  measure === 'FEN' ? formatFen(value) : value.toLocaleString('zh-CN');
