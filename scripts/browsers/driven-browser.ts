/** A tab of a driven browser: the same few acts for Chromium and Firefox. */
export interface Tab {
  url(): Promise<string>;
  /** Resolves when the page has loaded. A page of the extension in Firefox never says so: wait for its content. */
  go(url: string): Promise<void>;
  /** Runs the function in the page; it sees only its argument. */
  run<T, A>(inPage: (argument: A) => T | Promise<T>, argument: A): Promise<Awaited<T>>;
  /** A trusted click at a point of the viewport. */
  clickAt(x: number, y: number): Promise<void>;
  /** A trusted key. */
  press(key: string): Promise<void>;
  screenshot(file: string): Promise<void>;
  close(): Promise<void>;
}

/** A real browser with the built extension in it. */
export interface DrivenBrowser {
  name: 'chrome' | 'firefox';
  /** `chrome-extension://...` or `moz-extension://...` */
  origin: string;
  newTab(): Promise<Tab>;
  /** Ends the worker or the event page as the browser itself would. */
  stopWorker(): Promise<void>;
  /** Files that pages saved, by name. */
  downloads: string;
  close(): Promise<void>;
}

/** The system sets all colours, light ones or dark ones, or asks for more contrast; Firefox knows only the first. */
export type Contrast = 'forced-light' | 'forced-dark' | 'more';

export interface DriveOptions {
  /** The folder of the built extension. */
  extension: string;
  /** Ports that stand for every host's 443 and 80; without them nothing outside can be reached. */
  ports?: { https: number; http: number };
  /** Firefox: milliseconds without work after which the event page ends. */
  idleTimeout?: number;
  contrast?: Contrast;
  viewport?: { width: number; height: number };
}
