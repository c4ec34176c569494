import type { Connect, Plugin } from 'vite';

/**
 * Serves the right HTML entry for deep links in development and preview, as nginx and the backend do in production:
 * every page below `/m/` is the mobile shell, every other page the console.
 */
export function twoShells(): Plugin {
  const rewrite: Connect.NextHandleFunction = (request, _response, next) => {
    const url = request.url ?? '/';
    const wantsPage = request.method === 'GET' && (request.headers.accept ?? '').includes('text/html');
    const address = url.split('?')[0] ?? '/';
    if (wantsPage && !address.startsWith('/api/') && !address.endsWith('.html')) {
      request.url = address === '/m' || address.startsWith('/m/') ? '/m/index.html' : '/index.html';
    }
    next();
  };
  return {
    name: 'wuli-two-shells',
    configureServer: (server) => void server.middlewares.use(rewrite),
    configurePreviewServer: (server) => void server.middlewares.use(rewrite),
  };
}
