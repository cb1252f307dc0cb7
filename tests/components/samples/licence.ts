import type { LicenceCell, LicencePoint, LicenceTable } from '../../../components/licence/licence-table';
import type { LicenceSlot } from '../../../utils/core/model/licence';
import { DAY, NOW } from './alerts';

const GRANT =
  'You grant us a perpetual, irrevocable, worldwide, royalty-free licence to use, copy and show what you post, in any way and for any purpose.';

const SILENT: LicenceCell = { isSaid: false, values: [], isSinceFirst: false, words: [] };
const GONE: LicenceCell = { ...SILENT, turn: 'worse' };

const said = (text: string, more: Partial<LicenceCell> = {}): LicenceCell => ({
  isSaid: true,
  values: [],
  since: NOW - 400 * DAY,
  isSinceFirst: true,
  words: [
    {
      quote: { text, marks: [[0, 9]], heading: 'What you post' },
      termsType: 'Terms of Service',
      href: '#/document/chirp',
    },
  ],
  ...more,
});

const since = (text: string, days: number, more: Partial<LicenceCell> = {}): LicenceCell =>
  said(text, { since: NOW - days * DAY, isSinceFirst: false, ...more });

const point = (slot: LicenceSlot, ...cells: LicenceCell[]): LicencePoint => ({ slot, cells });
const DAYS = [3, 40, 90, 150, 210, 300, 400];
/** The same at every moment from the column on that it began in, counted from the newest. */
const until = (column: number, first: LicenceCell, after: LicenceCell): LicenceCell[] =>
  DAYS.map((_, index) => (index < column ? after : index === column ? { ...first } : SILENT));

const lasting = (text: string): LicenceCell[] => DAYS.map(() => said(text));

/** Seven moments: two of them are older than what is shown at first. */
export const LICENCE: LicenceTable = {
  moments: DAYS.map((days, index) => ({ at: NOW - days * DAY, isFirst: index === DAYS.length - 1 })),
  groups: [
    {
      serves: 'reader',
      points: [
        point(
          'ends-on-deletion',
          SILENT,
          GONE,
          ...DAYS.slice(2).map(() =>
            said('This licence ends when you delete what you posted, unless others have shared it.', {
              values: ['shared', 'copies'],
            }),
          ),
        ),
        point('purpose-limit', ...DAYS.map(() => SILENT)),
        point('ownership-kept', ...lasting('You keep all rights in what you post.')),
      ],
    },
    {
      serves: 'service',
      points: [
        point(
          'survives',
          since('This licence survives the end of your account.', 3, { turn: 'worse' }),
          ...DAYS.slice(1).map(() => SILENT),
        ),
        point('perpetual', ...until(1, since(GRANT, 40, { turn: 'worse' }), since(GRANT, 40))),
        point(
          'passed-on',
          since('We may make your content available to partners and advertisers.', 210, {
            values: ['partners', 'advertisers'],
            turn: 'worse',
          }),
          ...DAYS.slice(1, 5).map(() =>
            since('We may make your content available to partners.', 210, { values: ['partners'] }),
          ),
          SILENT,
          SILENT,
        ),
        point(
          'moral-rights',
          { ...SILENT, turn: 'better' },
          ...DAYS.slice(1).map(() => said('You waive any moral rights in your pictures.')),
        ),
        point('worldwide', ...lasting(GRANT)),
        point('granted', ...lasting(GRANT)),
      ],
    },
  ],
};
