import type { DocumentLine } from '../../../components/archive/DocumentList';
import type { ServiceLine } from '../../../components/archive/ServiceList';
import type { VersionLine } from '../../../components/archive/VersionList';
import type { ComparedRow } from '../../../components/comparison/comparison-rows';
import type { SiteEntry } from '../../../components/options/WatchedSites';
import type { SiteLine } from '../../../components/site/SiteCard';
import type { Choosable } from '../../../components/welcome/ServicePicker';
import type { TouchedSection } from '../../../utils/core/model/comparison';
import type { Document } from '../../../utils/core/model/document';
import type { Sentence } from '../../../utils/core/model/sentence';
import { DAY, HOUR, NOW } from './alerts';

const BLOCKED = { since: NOW - 2 * DAY, reason: 'login' } as const;

export const SITES: Record<SiteLine['state'] | 'blocked', SiteLine> = {
  'no-site': { name: '', state: 'no-site', documents: 0, notes: [], onVisit: 0, found: 0, elsewhere: [] },
  unwatched: {
    name: 'chirp.example',
    state: 'unwatched',
    documents: 0,
    notes: [],
    onVisit: 0,
    found: 2,
    elsewhere: ['legal.example'],
  },
  watched: {
    name: 'Chirp',
    state: 'watched',
    documents: 3,
    lookedAt: NOW - 2 * HOUR,
    notes: [],
    onVisit: 0,
    found: 0,
    elsewhere: [],
    href: '#',
  },
  paused: {
    name: 'Chirp',
    state: 'paused',
    documents: 3,
    lookedAt: NOW - 9 * DAY,
    notes: [],
    onVisit: 0,
    found: 0,
    elsewhere: [],
    href: '#',
  },
  blocked: {
    name: 'Chirp',
    state: 'watched',
    documents: 3,
    lookedAt: NOW - 2 * HOUR,
    notes: [
      { termsType: 'Privacy Policy', blocked: BLOCKED },
      { termsType: 'Terms of Service', heldSince: NOW - 9 * DAY },
      { termsType: 'Imprint', blocked: { since: NOW - 40 * DAY, reason: 'not-found' } },
    ],
    onVisit: 2,
    found: 1,
    elsewhere: ['legal.example', 'help.example'],
    href: '#',
  },
};

const service = (id: string, more: Partial<ServiceLine>): ServiceLine => ({
  id,
  name: id,
  href: `#/service/${id}`,
  documents: 3,
  unread: 0,
  lookedAt: NOW - 2 * HOUR,
  state: 'watched',
  ...more,
});

export const SERVICES: ServiceLine[] = [
  service('Chirp', { unread: 2, changedAt: NOW - 3 * DAY }),
  service('Example', { state: 'example', documents: 1, changedAt: NOW - 400 * DAY }),
  service('Meadow', { blocked: { count: 1, isAll: false, ...BLOCKED }, changedAt: NOW - 60 * DAY }),
  service('Quay', { blocked: { count: 3, isAll: true, since: NOW - 20 * DAY, reason: 'geo-block' } }),
  service('Pond', { state: 'paused', documents: 0, lookedAt: undefined }),
];

export const DOCUMENTS: DocumentLine[] = [
  {
    id: 'a',
    termsType: 'Terms of Service',
    href: '#a',
    versions: 4,
    changedAt: NOW - 3 * DAY,
    lookedAt: NOW - HOUR,
    isMuted: false,
    doubts: { heldSince: NOW - 9 * DAY },
  },
  {
    id: 'b',
    termsType: 'Privacy Policy',
    href: '#b',
    versions: 1,
    lookedAt: NOW - HOUR,
    isMuted: true,
    doubts: { blocked: BLOCKED, parts: 2 },
  },
  {
    id: 'c',
    termsType: 'Community Guidelines',
    href: '#c',
    versions: 0,
    isMuted: false,
    doubts: { readsOnVisit: true },
  },
];

export const DOCUMENT: Document = {
  id: 'chirp/Terms of Service',
  serviceId: 'chirp',
  termsType: 'Terms of Service',
  addresses: [
    { url: 'https://chirp.example/legal/terms', from: 'declared' },
    { url: 'https://chirp.example/legal/more', from: 'declared', blocked: BLOCKED },
    { url: 'https://chirp.example/tos', from: 'declared', replacedBy: 'https://chirp.example/legal/terms' },
  ],
  addedAt: NOW - 300 * DAY,
  isMuted: false,
  lookedAt: NOW - HOUR,
  failures: 0,
  nextCheckAt: NOW + DAY,
  chain: { head: '', length: 40 },
};

export const VERSIONS: VersionLine[] = [
  {
    id: 'v3',
    at: NOW - 3 * DAY,
    how: 'check',
    outcome: 'changed',
    words: 4_210,
    addedWords: 21,
    removedWords: 46,
    verdict: 'dated',
    severity: 3,
    href: '#3',
  },
  {
    id: 'v2',
    at: NOW - 90 * DAY,
    how: 'visit',
    outcome: 'changed',
    words: 4_235,
    addedWords: 210,
    removedWords: 8,
    verdict: 'announced',
    severity: 1,
    href: '#2',
  },
  { id: 'v1', at: NOW - 300 * DAY, how: 'visit', outcome: 'first', words: 4_033, lang: 'en' },
];

export const ROWS: ComparedRow[] = [
  {
    kind: 'same',
    before: { kind: 'heading', level: 1, text: 'Terms of Use' },
    after: { kind: 'heading', level: 1, text: 'Terms of Use' },
  },
  {
    kind: 'replaced',
    hunk: 0,
    before: { kind: 'paragraph', text: 'Date of last revision: November 15, 2007' },
    after: { kind: 'paragraph', text: 'Date of last revision: February 4, 2009' },
    words: [
      { op: 'same', text: 'Date of last revision: ' },
      { op: 'removed', text: 'November 15, 2007' },
      { op: 'added', text: 'February 4, 2009' },
    ],
  },
  ...Array.from({ length: 5 }, (_, index): ComparedRow => {
    const block = {
      kind: 'item',
      level: 1,
      marker: `(${index + 1})`,
      text: 'You agree not to sell your account.',
    } as const;
    return { kind: 'same', before: block, after: block };
  }),
  {
    kind: 'removed',
    hunk: 1,
    before: { kind: 'paragraph', text: 'Once you have deleted a post, our licence to it ends.' },
  },
  { kind: 'added', hunk: 2, after: { kind: 'paragraph', text: 'تبقى هذه الشروط سارية <b>after</b> you leave.' } },
  { kind: 'moved-from', hunk: 3, before: { kind: 'paragraph', text: 'You look after your password yourself.' } },
  { kind: 'same', before: { kind: 'row', text: 'Gift | 1 dollar' }, after: { kind: 'row', text: 'Gift | 1 dollar' } },
  { kind: 'moved-to', hunk: 3, after: { kind: 'paragraph', text: 'You look after your password yourself.' } },
];

export const SUMMARY: Sentence[] = [
  { id: 'comparison.shape-most', values: { count: 3, heading: 'Your licence to us' } },
  { id: 'comparison.words-both', values: { added: 21, removed: 46 } },
  { id: 'comparison.words-moved', values: { moved: 6 } },
  { id: 'comparison.renumbered' },
];

export const SECTIONS: TouchedSection[] = [
  { heading: 'Your licence to us', row: 7, size: 54 },
  { row: 1, size: 36 },
  { heading: 'Gifts, and whatever else somebody may ever wish to send to somebody else', row: 11, size: 39 },
];

export const CHOOSABLES: Choosable[] = ['Chirp', 'Meadow', 'Pond', 'Brook', 'Hill', 'Dale'].map((name, index) => ({
  id: name.toLowerCase(),
  name,
  hosts: [`${name.toLowerCase()}.example`],
  isWellKnown: index < 5,
  isWatched: index === 1,
}));

export const SITE_ENTRIES: SiteEntry[] = [
  { id: 'chirp', name: 'Chirp', hosts: ['chirp.example'], isWatched: true, isPaused: false, documents: 3 },
  {
    id: 'meadow',
    name: 'Meadow',
    hosts: ['meadow.example', 'meadow.test'],
    isWatched: true,
    isPaused: true,
    documents: 0,
  },
  { id: 'pond', name: 'Pond', hosts: ['pond.example'], isWatched: false, isPaused: false, documents: 2 },
];
