import { list, query } from '@/api/client';
import { getCampusHome, getProvinceHome, listInbox } from '@/api/generated/operations';
import type { components } from '@/api/generated/schema';

type Schemas = components['schemas'];

export type CityTile = Schemas['CityTile'];
export type Indicator = Schemas['Indicator'];

export const provinceHome = query(getProvinceHome, {});
export const campusHome = query(getCampusHome, {});

/** What waits, the most urgent first. */
export const firstThings = (limit: number) => list(listInbox, { query: { box: 'TODO', limit } });
