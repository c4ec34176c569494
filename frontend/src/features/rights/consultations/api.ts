import { list, mutation, query } from '@/api/client';
import {
  answerConsultation,
  askConsultation,
  listConsultations,
  listDeskQuestions,
  listInbox,
  listPublishedAnswers,
  publishConsultation,
  retractPublishedAnswer,
  setConsultationConsent,
} from '@/api/generated/operations';
import type { components, operations } from '@/api/generated/schema';

type Schemas = components['schemas'];

export type Consultation = Schemas['Consultation'];
export type DeskQuestion = Schemas['DeskQuestion'];
export type PublishedAnswer = Schemas['PublishedAnswer'];
export type NewQuestion = Schemas['AskConsultationRequest'];
export type NewAnswer = Schemas['AnswerConsultationRequest'];
export type NewPublication = Schemas['PublishConsultationRequest'];
export type AnswerQuery = NonNullable<operations['listPublishedAnswers']['parameters']['query']>;

export const consultations = query(listConsultations, {});
export const deskQuestions = query(listDeskQuestions, {});
export const publishedAnswers = (wanted: AnswerQuery) => list(listPublishedAnswers, { query: wanted });

export const asking = mutation(askConsultation, { invalidates: [listConsultations] });
export const consenting = mutation(setConsultationConsent, { invalidates: [listConsultations, listPublishedAnswers] });
export const answering = mutation(answerConsultation, { invalidates: [listDeskQuestions, listInbox] });
export const publishing = mutation(publishConsultation, { invalidates: [listDeskQuestions, listPublishedAnswers] });
export const retracting = mutation(retractPublishedAnswer, { invalidates: [listDeskQuestions, listPublishedAnswers] });
