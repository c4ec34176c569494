// Written by `npm run generate` from openapi.yaml. Do not edit.
export const listCalendarDays = { id: 'listCalendarDays', method: 'get', path: '/api/calendar/days' } as const;
