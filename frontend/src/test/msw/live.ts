import { HttpResponse, http } from 'msw';

/** A stream that opens and stays, as on a quiet day. */
export const liveHandlers = [
  http.get('*/api/live', () => {
    const body = new ReadableStream({
      start: (stream) => stream.enqueue(new TextEncoder().encode('data:{"topic":"heartbeat"}\n\n')),
    });
    return new HttpResponse(body, { headers: { 'Content-Type': 'text/event-stream' } });
  }),
];
