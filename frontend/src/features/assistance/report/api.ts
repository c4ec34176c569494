import { list, query } from '@/api/client';
import { download } from '@/api/download';
import { exportAssistanceReport, getAssistanceReport, listAssistanceFacts } from '@/api/generated/operations';
import type { components, operations } from '@/api/generated/schema';

type Schemas = components['schemas'];

export type ReportScope = Schemas['ReportScope'];
export type ReportLine = Schemas['ReportLine'];
export type ReportCell = Schemas['ReportCell'];
export type ReportMonth = Schemas['ReportMonth'];
export type ReportFigure = Schemas['ReportFigure'];
export type FigureWords = Schemas['ReportFigureWords'];
export type Fact = Schemas['ReportFact'];
export type ReportQuery = NonNullable<operations['getAssistanceReport']['parameters']['query']>;
export type FactQuery = NonNullable<operations['listAssistanceFacts']['parameters']['query']>;

export const report = (wanted: ReportQuery) => query(getAssistanceReport, { query: wanted });
export const facts = (wanted: FactQuery) => list(listAssistanceFacts, { query: wanted });
export const reportSheet = (wanted: ReportQuery, name: string) =>
  download(exportAssistanceReport, { query: wanted }, name);
