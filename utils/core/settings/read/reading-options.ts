import type { ShownSetting } from '../../model/setting';

/** What the reader cannot know by itself; all of it may be left out. */
export interface ReadingOptions {
  /** The root of an element that keeps it closed, by the browser's own way for extensions. */
  openShadow?: (element: Element) => ShadowRoot | null | undefined;
  /** Whether a person sees it; asked of each element, so it must be quick. Absent: by the browser, else by style. */
  isVisible?: (element: Element) => boolean;
  /** Boxes are known: false where nothing is laid out. Absent: found out. */
  hasLayout?: boolean;
  /** Told of each setting that is read, with the elements that show its state (each radio of a group): for touches. */
  note?: (setting: ShownSetting, controls: readonly Element[]) => void;
}
