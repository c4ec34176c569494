import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { getResponse } from 'msw';
import type { Plugin } from 'vite';
import { type Persona, personas } from '../personas.ts';
import { handlersFor } from './handlers.ts';

/**
 * Lets `vite` and `vite preview` answer `/api` from the test handlers, for screen tests and for work on a screen
 * before its backend stands. The cookie `persona` says who is looking.
 */
export function mockApi(): Plugin {
  const answer = async (incoming: IncomingMessage, outgoing: ServerResponse, next: () => void) => {
    if (!incoming.url?.startsWith('/api/')) return next();
    const chosen = /persona=([\w-]+)/.exec(incoming.headers.cookie ?? '')?.[1] ?? 'province';
    const persona = chosen in personas || chosen === 'signed-out' ? (chosen as Persona) : 'province';
    const chunks: Buffer[] = [];
    for await (const chunk of incoming) chunks.push(chunk as Buffer);
    const request = new Request(`http://localhost${incoming.url}`, {
      method: incoming.method ?? 'GET',
      headers: incoming.headers as Record<string, string>,
      ...(chunks.length > 0 ? { body: Buffer.concat(chunks) } : {}),
    });
    const response =
      (await getResponse(handlersFor(persona), request)) ??
      Response.json({ type: 'not-found', title: '没有找到', status: 404 }, { status: 404 });
    outgoing.statusCode = response.status;
    response.headers.forEach((value, name) => {
      outgoing.setHeader(name, value);
    });
    if (response.headers.get('Content-Type') === 'text/event-stream' && response.body) {
      outgoing.flushHeaders();
      return void Readable.fromWeb(response.body as never).pipe(outgoing);
    }
    outgoing.end(Buffer.from(await response.arrayBuffer()));
  };
  return {
    name: 'wuli-mock-api',
    configureServer: (server) => void server.middlewares.use(answer),
    configurePreviewServer: (server) => void server.middlewares.use(answer),
  };
}
