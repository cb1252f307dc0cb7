const PATHS = {
  archive: 'M4 4.5h16v4H4zM5.5 8.5v11h13v-11M9.5 12.5h5',
  settings: 'M4 7.5h9M18.5 7.5H20M4 16.5h1.5M11 16.5h9M15.5 5v5M8.5 14v5',
  check: 'm5 12.5 4.5 4.5L19 7.5',
  'arrow-up': 'm6 14.5 6-6 6 6',
  'arrow-down': 'm6 9.5 6 6 6-6',
  'arrow-right': 'm9.5 6 6 6-6 6',
  bell: 'M6.5 16.5c1-1 1.2-2.5 1.2-5.2a4.3 4.3 0 0 1 8.6 0c0 2.7.2 4.2 1.2 5.2zM10.3 19.5h3.4',
  'bell-off':
    'M6.5 16.5c1-1 1.2-2.5 1.2-5.2M9 8a4.3 4.3 0 0 1 7.3 3.3c0 2.7.2 4.2 1.2 5.2H10M10.3 19.5h3.4M4.5 4.5l15 15',
  trash: 'M5 7.5h14M9.5 7.5v-2h5v2M7 7.5l.8 12h8.4l.8-12M10.5 11v5M13.5 11v5',
  refresh: 'M18.7 9A7.2 7.2 0 0 0 5.5 9.3M5 5.5v4h4M5.3 15a7.2 7.2 0 0 0 13.2-.3M19 18.5v-4h-4',
  search: 'M10.5 17a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13ZM15.5 15.5 20 20',
  filter: 'M4 5.5h16l-6.3 7.3v6.2l-3.4-2v-4.2z',
  unread: 'M12 16.2a4.2 4.2 0 1 0 0-8.4 4.2 4.2 0 0 0 0 8.4Z',
  eye: 'M3.5 12c2.3-3.8 5.1-5.7 8.5-5.7s6.2 1.9 8.5 5.7c-2.3 3.8-5.1 5.7-8.5 5.7S5.8 15.8 3.5 12ZM12 14.3a2.3 2.3 0 1 0 0-4.6 2.3 2.3 0 0 0 0 4.6Z',
  pause: 'M9 6v12M15 6v12',
  clock: 'M12 20a8 8 0 1 0 0-16 8 8 0 0 0 0 16ZM12 7.5V12l3 2',
  blocked: 'M12 20a8 8 0 1 0 0-16 8 8 0 0 0 0 16ZM6.5 6.5l11 11',
  warning: 'M12 4.5 3.5 19.5h17zM12 10v4.5M12 17v.1',
  copy: 'M9 9h10v10.5H9zM15 9V4.5H5V15h4',
  upload: 'M12 15V4.5M7.5 9 12 4.5 16.5 9M5 15.5v4h14v-4',
  download: 'M12 4.5V15M7.5 10.5 12 15l4.5-4.5M5 15.5v4h14v-4',
  share:
    'M18 8a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5ZM6 14.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5ZM18 21a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5ZM8.2 10.9l7.6-4.2M8.2 13.1l7.6 4.2',
  keep: 'M7 4.5h10v15l-5-4-5 4z',
  external: 'M10 5H5v14h14v-5M13.5 4.5h6v6M19 5l-8 8',
  plus: 'M12 5.5v13M5.5 12h13',
  minus: 'M5.5 12h13',
  close: 'M6.5 6.5l11 11M17.5 6.5l-11 11',
  move: 'M8 19V5M4.5 8.5 8 5l3.5 3.5M16 5v14M12.5 15.5 16 19l3.5-3.5',
  ownership: 'M5 20V9.5L12 4l7 5.5V20zM12 15.5v-3M12 12.5a1.6 1.6 0 1 0 0-3.2 1.6 1.6 0 0 0 0 3.2Z',
  'conservative-defaults': 'M12 4l7 2.5v5c0 4-2.6 7-7 8.5-4.4-1.5-7-4.5-7-8.5v-5z',
  anonymity:
    'M4 10.5c5-2.2 11-2.2 16 0M7.5 9.5 9 4.5h6l1.5 5M7.8 18a2.6 2.6 0 1 0 0-5.2 2.6 2.6 0 0 0 0 5.2ZM16.2 18a2.6 2.6 0 1 0 0-5.2 2.6 2.6 0 0 0 0 5.2ZM10.4 15c1-.6 2.2-.6 3.2 0',
  'no-surprise': 'M4.5 13.5v-3l9-5v13l-9-5ZM7.5 15l1 4.5h2.5l-1-3.5M17 9.5c1.3 1.5 1.3 3.5 0 5',
  'fair-terms': 'M12 4.5v15M8 19.5h8M5 7.5h14M5 7.5 2.8 13.5h4.4ZM19 7.5l-2.2 6h4.4Z',
} as const;

export type IconName = keyof typeof PATHS;

/** Drawn, never the only carrier of a meaning: always beside words or under a label. */
export const Icon = ({ name, size = 20 }: { name: IconName; size?: number }) => (
  <svg class={`icon icon-${name}`} viewBox="0 0 24 24" width={size} height={size} aria-hidden="true" focusable="false">
    <path d={PATHS[name]} />
  </svg>
);
