/** That something changed, never what: the screen asks for the object under its own rights. */
export interface LiveEvent {
  topic: string;
  id?: string;
}

interface Following {
  /** One change. */
  onChange: (event: LiveEvent) => void;
  /** Changes may have been missed: read anew what is on show. */
  onMissed: () => void;
  /** The stream broke; the reason cannot be seen here (no network, a restart, the end of the session). */
  onLost: () => void;
}

const shortestPause = 1_000;
const longestPause = 60_000;
/** The server says at least every 25 seconds that it is there; a mobile network may drop a stream without a word. */
const longestSilence = 70_000;

const pauseAfter = (failures: number) => {
  const full = Math.min(longestPause, shortestPause * 2 ** failures);
  // Spread, so that a thousand screens do not come back in the same second.
  return full / 2 + Math.random() * (full / 2);
};

/**
 * Follows the changes of one post until the returned function is called. The post stands in the address because a
 * stream cannot carry a header. A page that nobody looks at keeps no stream: browsers allow few to one server.
 */
export function followChanges(postId: string, { onChange, onMissed, onLost }: Following): () => void {
  let stream: EventSource | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let failures = 0;
  let wasOpen = false;

  const rest = () => {
    clearTimeout(timer);
    stream?.close();
    stream = undefined;
  };
  const lose = () => {
    rest();
    onLost();
    timer = setTimeout(open, pauseAfter(failures));
    failures += 1;
  };
  const listen = () => {
    clearTimeout(timer);
    timer = setTimeout(lose, longestSilence);
  };
  const hear = ({ data }: MessageEvent<string>) => {
    listen();
    const event = JSON.parse(data) as LiveEvent;
    if (failures > 0 || event.topic === 'resync') onMissed();
    failures = 0;
    if (event.topic !== 'heartbeat' && event.topic !== 'resync') onChange(event);
  };
  function open() {
    stream = new EventSource(`/api/live?post=${postId}`);
    stream.onmessage = hear;
    stream.onerror = lose;
    listen();
  }
  const look = () => {
    rest();
    if (document.visibilityState === 'hidden') return;
    if (wasOpen) onMissed();
    wasOpen = true;
    failures = 0;
    open();
  };

  look();
  document.addEventListener('visibilitychange', look);
  return () => {
    document.removeEventListener('visibilitychange', look);
    rest();
  };
}
