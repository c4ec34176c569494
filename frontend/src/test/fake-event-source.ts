/** A stream whose other end the test holds. */
export class FakeEventSource {
  static opened: FakeEventSource[] = [];

  /** The stream that is open now. */
  static get current(): FakeEventSource | undefined {
    return FakeEventSource.opened.filter(({ isClosed }) => !isClosed).at(-1);
  }

  onmessage: ((event: { data: string }) => void) | null = null;
  onerror: (() => void) | null = null;
  isClosed = false;
  readonly url: string;

  constructor(url: string) {
    this.url = url;
    FakeEventSource.opened.push(this);
  }

  close() {
    this.isClosed = true;
  }

  say(event: { topic: string; id?: string }) {
    this.onmessage?.({ data: JSON.stringify(event) });
  }

  breakOff() {
    this.onerror?.();
  }
}
