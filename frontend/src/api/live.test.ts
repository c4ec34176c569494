import { FakeEventSource } from '@/test/fake-event-source';
import { followChanges } from './live';

const onChange = vi.fn();
const onMissed = vi.fn();
const onLost = vi.fn();
let stop: () => void;

const show = (state: 'visible' | 'hidden') => {
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue(state);
  document.dispatchEvent(new Event('visibilitychange'));
};

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('EventSource', FakeEventSource);
  FakeEventSource.opened = [];
  vi.clearAllMocks();
  stop = followChanges('post-1', { onChange, onMissed, onLost });
});

afterEach(() => {
  stop();
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

it('asks for the changes of the post and tells them, heartbeats left out', () => {
  expect(FakeEventSource.opened.map(({ url }) => url)).toEqual(['/api/live?post=post-1']);
  FakeEventSource.current?.say({ topic: 'heartbeat' });
  FakeEventSource.current?.say({ topic: 'task', id: '1' });
  expect(onChange).toHaveBeenCalledExactlyOnceWith({ topic: 'task', id: '1' });
  expect(onMissed).not.toHaveBeenCalled();
});

it('comes back after a pause that grows, and then reads anew what may have been missed', () => {
  FakeEventSource.current?.say({ topic: 'heartbeat' });
  FakeEventSource.current?.breakOff();
  expect(FakeEventSource.current).toBeUndefined();
  expect(onLost).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(1_000);
  expect(FakeEventSource.opened).toHaveLength(2);
  for (let time = 0; time < 8; time++) {
    FakeEventSource.current?.breakOff();
    vi.advanceTimersByTime(60_000);
  }
  FakeEventSource.current?.breakOff();
  vi.advanceTimersByTime(29_000);
  expect(FakeEventSource.current, 'no sooner than half a minute').toBeUndefined();
  vi.advanceTimersByTime(31_000);
  FakeEventSource.current?.say({ topic: 'heartbeat' });
  expect(onMissed).toHaveBeenCalledTimes(1);
  FakeEventSource.current?.say({ topic: 'heartbeat' });
  expect(onMissed).toHaveBeenCalledTimes(1);
});

it('takes a long silence for a broken stream', () => {
  FakeEventSource.current?.say({ topic: 'heartbeat' });
  vi.advanceTimersByTime(69_000);
  expect(onLost).not.toHaveBeenCalled();
  vi.advanceTimersByTime(2_000);
  expect(onLost).toHaveBeenCalledTimes(1);
});

it('rests while nobody looks', () => {
  show('hidden');
  expect(FakeEventSource.current).toBeUndefined();
  expect(onMissed).not.toHaveBeenCalled();
  show('visible');
  expect(FakeEventSource.current).toBeDefined();
  expect(onMissed).toHaveBeenCalledTimes(1);
});

it('reads everything anew when the server says so', () => {
  FakeEventSource.current?.say({ topic: 'resync' });
  expect(onMissed).toHaveBeenCalledTimes(1);
  expect(onChange).not.toHaveBeenCalled();
});

it('ends for good', () => {
  stop();
  show('visible');
  vi.advanceTimersByTime(600_000);
  expect(FakeEventSource.current).toBeUndefined();
});
