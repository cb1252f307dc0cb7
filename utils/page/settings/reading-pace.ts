import { type Cause, ChangeWatch } from './watch-changes';

/** A flip counts once it is seen again this long after. */
const CONFIRM_MS = 31_000;
const SHORT_MS = 500;
/** A page that moves for ever, and shows the same each time, is read so seldom at last. */
const LONG_MS = 60_000;

const RANK: Record<Cause, number> = { moved: 0, value: 1, scrolled: 2, layer: 3, touched: 4 };

/** When an open page of settings is read again. */
export class ReadingPace {
  /** Why it is read this time; absent for the first time and where only time has passed. */
  cause?: Cause;
  /** Read to see whether what was new still is. */
  isConfirming = false;
  private next?: Cause;
  private wake?: () => void;
  private gap = SHORT_MS;
  private confirmAt = Number.POSITIVE_INFINITY;
  private readonly signal: AbortSignal;
  private readonly changes: ChangeWatch;

  constructor(page: Document, signal: AbortSignal) {
    this.signal = signal;
    this.changes = new ChangeWatch(page, (cause) => this.note(cause), signal);
  }

  /** Of each setting that a reading found: changes inside a shadow root or a frame are seen there alone. */
  include(controls: readonly Element[]): void {
    for (const control of controls) this.changes.include(control.getRootNode());
  }

  note(cause: Cause): void {
    if (this.next === undefined || RANK[cause] > RANK[this.next]) this.next = cause;
    this.wake?.();
  }

  /** The page is read now. */
  begin(): void {
    this.cause = this.next;
    this.next = undefined;
  }

  /** Resolves when it should be read again; false where the signal ended it. */
  async wait(outcome: 'new' | 'same'): Promise<boolean> {
    const readAt = Date.now();
    if (outcome === 'new') this.confirmAt = readAt + CONFIRM_MS;
    else if (this.isConfirming) this.confirmAt = Number.POSITIVE_INFINITY;
    this.isConfirming = false;
    this.gap = outcome === 'new' || this.cause !== 'moved' ? SHORT_MS : Math.min(this.gap * 2, LONG_MS);
    for (;;) {
      if (this.signal.aborted) return false;
      const now = Date.now();
      this.isConfirming = now >= this.confirmAt;
      const left = Math.min(this.dueAt(readAt), this.confirmAt) - now;
      if (left <= 0) return true;
      await this.sleep(left);
    }
  }

  private dueAt(readAt: number): number {
    if (this.next === undefined) return Number.POSITIVE_INFINITY;
    return readAt + (this.next === 'moved' ? this.gap : SHORT_MS);
  }

  /** Until the time is up, something happens, or the page is left. */
  private sleep(time: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = Number.isFinite(time) ? setTimeout(() => end(), time) : undefined;
      const end = (): void => {
        clearTimeout(timer);
        this.wake = undefined;
        this.signal.removeEventListener('abort', end);
        resolve();
      };
      this.wake = end;
      this.signal.addEventListener('abort', end);
    });
  }
}
