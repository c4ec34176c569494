/** The app shell is kept for bad networks in production only; in development it would hide changes. */
export function startServiceWorker(): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  window.addEventListener('load', () => {
    // Without it everything works, only not offline; WeChat's engine refuses it.
    navigator.serviceWorker.register('/sw.js').catch(() => undefined);
  });
}
