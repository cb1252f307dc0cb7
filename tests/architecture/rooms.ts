// The table of rooms and what each may import. Its own files and the model, always; everything else only if it stands here.

const STAGES = 'core/';
const PAGES = ['popup', 'archive', 'options', 'welcome'];

/** The room a path lies in: `core/diff`, `store`, `components`, `entry/popup`, `assets/locales`. */
export function roomOf(path: string): string {
  const [top = '', second = '', third = ''] = path.split('/');
  if (top === 'utils') return second === 'core' ? `core/${third}` : second;
  if (top === 'entrypoints') return `entry/${entryOf(second)}`;
  if (top === 'viewer') return 'entry/viewer';
  if (top === 'assets') return `assets/${second}`;
  return top;
}

function entryOf(name: string): string {
  const bare = name.replace(/\.(ts|tsx|html|css)$/, '');
  if (bare.endsWith('.content')) return 'content';
  return PAGES.includes(bare) ? 'page' : bare;
}

const core = (room: string) => room.startsWith(STAGES);
const assets = (room: string) => room.startsWith('assets/');
const among =
  (...rooms: string[]) =>
  (room: string) =>
    rooms.includes(room);
const either =
  (...tests: ((room: string) => boolean)[]) =>
  (room: string) =>
    tests.some((test) => test(room));

const ALLOWED: Record<string, (room: string) => boolean> = {
  'core/model': among(),
  'core/text': among('core/model'),
  'core/compose': core,
  'core/settings': among('core/model', 'core/text', 'assets/lexicons', 'assets/settings'),
  i18n: among('core/model', 'assets/locales'),
  page: among('core/model', 'core/text', 'core/services', 'core/extract', 'core/settings'),
  store: among('core/model'),
  browser: either(among('core/model'), assets),
  pipeline: either(core, among('store', 'browser', 'i18n', 'assets/example')),
  background: either(core, among('pipeline', 'store', 'browser', 'i18n')),
  // A file that somebody sent, the same in the archive and in the viewer: neither store nor extension.
  proof: either(core, among('i18n')),
  view: either(core, among('proof', 'store', 'browser', 'i18n')),
  components: either(among('core/model', 'i18n'), assets),
  'entry/background': among('background', 'pipeline', 'browser', 'i18n'),
  'entry/content': among('page'),
  // It makes the file of a backup, since it is where that file is held.
  'entry/offscreen': among('core/compose', 'browser', 'store'),
  'entry/pdf-reader': among('core/compose', 'browser'),
  'entry/proof-check': among('proof'),
  'entry/page': either(assets, among('view', 'proof', 'components', 'browser', 'i18n')),
  'entry/viewer': either(assets, among('core/compose', 'core/share', 'proof', 'components', 'i18n')),
};
// Lexicons are facts in JSON, with no code: a stage may carry its own.
const STAGE = among('core/model', 'core/text', 'assets/lexicons');

/** Files that a room may reach though the rest of their room is closed to it. */
const DOORS: Record<string, RegExp> = {
  page: /^utils\/browser\/(messages|errors|native)(\/|$)/,
};

export function mayImport(from: string, to: string): boolean {
  const [here, there] = [roomOf(from), roomOf(to)];
  if (here === there) return here !== 'entry/page' || from.split('/')[1] === to.split('/')[1];
  if (DOORS[here]?.test(to)) return true;
  if (there === 'core/model') return true;
  const allowed = ALLOWED[here] ?? (core(here) ? STAGE : undefined);
  return allowed?.(there) ?? false;
}

/** Every package a room may name; any other package is a decision that belongs here. */
const PACKAGES: Record<string, (room: string) => boolean> = {
  dexie: among('store', 'view'),
  diff: among('core/diff'),
  // What a control is called, as the standard says it and browsers do it.
  'dom-accessibility-api': among('core/settings'),
  'franc-min': among('core/extract', 'core/text'),
  'intl-messageformat': among('i18n'),
  // Large; only the worker that is started for a PDF file loads it.
  'pdfjs-dist': (room) => room === 'browser',
  preact: either(among('components', 'view', 'proof', 'entry/page', 'entry/viewer')),
  // Checks the shape of what comes from outside.
  valibot: among('pipeline', 'browser', 'core/services', 'core/clauses', 'core/evidence', 'core/share'),
  wxt: (room) => room.startsWith('entry/') || room === 'browser',
  'webextension-polyfill': among('browser'),
};

export function mayUsePackage(from: string, specifier: string): boolean {
  const [scope = '', name = ''] = specifier.split('/');
  const bare = scope.startsWith('@') ? `${scope}/${name}` : scope;
  return PACKAGES[bare]?.(roomOf(from)) ?? false;
}
