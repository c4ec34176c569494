// Tells the page that waits (src/api/step-up.ts) and goes away.
new BroadcastChannel('wuli-step-up').postMessage('done');
window.close();
