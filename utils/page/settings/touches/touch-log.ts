import type { ShownSetting, Touch } from '../../../core/model/setting';
import { KnownControls, type SettingName } from './known-controls';

/** A click follows what the user did to cause it within this time. */
const CLICK_MS = 1_000;
/** A list that the browser itself draws may stay open for as long. */
const CHOICE_MS = 60_000;
const DIALOG_MS = 300_000;
const TWICE_MS = 500;
const MOST_KEPT = 200;

const LAYERS = 'dialog, [role="dialog"], [role="alertdialog"], [role="menu"], [role="listbox"], [popover]';
const KEYED = 'input, select, [role="switch"], [role="checkbox"], [role="radio"], [role="option"], [aria-pressed]';
const TURNING = /^(?: |Enter|Arrow(?:Up|Down|Left|Right)|Home|End|Spacebar)$/;
const EVENTS = ['pointerdown', 'keydown', 'click', 'change'] as const;

interface Press {
  at: number;
  by: Touch['by'];
  path: Element[];
}

/** What the user did to settings: names and times only. What scripts do is not trusted and leaves nothing here. */
export class TouchLog {
  private readonly controls = new KnownControls();
  private readonly roots = new WeakSet<Node>();
  private readonly waiting: Press[] = [];
  private press?: Press;
  private last?: { setting: SettingName; at: number };
  private touches: Touch[] = [];
  private readonly signal: AbortSignal;
  private readonly onTouch: () => void;

  constructor(page: Document, { signal, onTouch }: { signal: AbortSignal; onTouch: () => void }) {
    this.signal = signal;
    this.onTouch = onTouch;
    this.listen(page);
  }

  refresh(): void {
    this.controls.refresh();
  }

  /** Of each setting that a reading found. Inside a shadow root or a frame its events are listened to there. */
  note(setting: ShownSetting, controls: readonly Element[]): void {
    this.controls.note(setting, controls);
    for (const control of controls) this.listen(control.getRootNode());
  }

  /** After a reading: what was pressed before the page was read for the first time. */
  settle(): void {
    for (const press of this.waiting.splice(0)) this.record(press, true);
  }

  /** Those not told yet, oldest first. */
  list(): Touch[] {
    return [...this.touches];
  }

  forget(told: readonly Touch[]): void {
    this.touches = this.touches.filter((touch) => !told.includes(touch));
  }

  private listen(root: Node): void {
    if (this.roots.has(root)) return;
    this.roots.add(root);
    const { signal } = this;
    for (const name of EVENTS)
      root.addEventListener(name, (event) => this.take(event), { capture: true, passive: true, signal });
  }

  private take(event: Event): void {
    if (!event.isTrusted) return;
    const path = event.composedPath().filter((node): node is Element => (node as Node).nodeType === 1);
    const at = Date.now();
    if (event.type === 'pointerdown') this.press = { at, by: 'pointer', path };
    else if (event.type === 'keydown') this.takeKey(event as KeyboardEvent, { at, by: 'key', path });
    else if (event.type === 'click') this.takeResult(path, at, CLICK_MS);
    // A script's click makes it trusted too, but no script can choose from a list so.
    else if (path[0]?.localName === 'select') this.takeResult(path, at, CHOICE_MS);
  }

  private takeKey({ key }: KeyboardEvent, press: Press): void {
    this.press = press;
    const [target] = press.path;
    // Many a switch that is no input listens for keys itself, and no click follows.
    if (TURNING.test(key) && target?.matches(KEYED)) this.record(press);
  }

  private takeResult(path: Element[], at: number, within: number): void {
    const { press } = this;
    if (!press || at - press.at > within || at < press.at) return;
    this.record({ at, by: press.by, path });
  }

  private record(press: Press, isLate = false): void {
    const inLayer = press.path.some((element) => element.matches(LAYERS));
    const setting = this.controls.find(press.path);
    const opener = inLayer && this.last && press.at - this.last.at < DIALOG_MS ? this.last.setting : undefined;
    if (!setting && !opener) {
      // It may have come up since the page was read last.
      if (!isLate && this.waiting.length < MOST_KEPT) this.waiting.push(press);
      return;
    }
    for (const touched of [opener, setting]) if (touched) this.add(touched, press);
    // What is chosen in a layer was asked for by what opened it.
    if (setting && !inLayer) this.last = { setting, at: press.at };
    this.onTouch();
  }

  private add({ name, path }: SettingName, { at, by }: Press): void {
    const isTwice = this.touches.some(
      (other) => other.name === name && at - other.at < TWICE_MS && JSON.stringify(other.path) === JSON.stringify(path),
    );
    if (!isTwice) this.touches = [...this.touches, { name, path, at, by }].slice(-MOST_KEPT);
  }
}
