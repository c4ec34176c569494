import { formMessages as messages } from '../messages.zh-CN';

/** The field must hold something other than blanks. Everything else is the server's to judge. */
export const required = (field: string) => [{ required: true, message: messages.required(field) }];
