import type { Notice } from '../api';
import { assistanceMessages as messages } from '../messages.zh-CN';

const texts = messages.notice;

/** What a notice may say, as it is printed and as it is read on the phone. */
export const noticeFacts = (notice: Notice) => [
  { name: texts.name, value: notice.maskedName },
  { name: messages.fields.unit, value: notice.unitName },
  { name: texts.household, value: texts.people(notice.household) },
  { name: messages.fields.category, value: notice.category },
  { name: messages.fields.cause, value: notice.cause },
  { name: texts.period, value: `${notice.publishedOn} — ${notice.endsOn}` },
  { name: texts.basis, value: notice.basis },
  { name: texts.publishedBy, value: notice.publishedBy },
];
