import type { Reading, Setting, SettingChange, ShownSetting } from '../../../../utils/core/model/setting';
import { makeLabelTable } from '../../../../utils/core/settings/exposure/label-table';
import { weighExposure } from '../../../../utils/core/settings/exposure/weigh-exposure';
import type { SettingsPageState } from '../../../../utils/core/settings/track/page-state';
import { trackReading } from '../../../../utils/core/settings/track/track-reading';
import { readRows } from './read-rows';

// Each row is played among four settings that stand still, by words alone: no known label helps. Before and after stand
// in the same place; every row is played twice, once with the careful value on both sides and once with the open one,
// over four visits. Right is a row whose only change, both times, is the one expected.

const NO_LABELS = makeLabelTable([]);
const DAY = 86_400_000;
const ASIDE = /\s*\(([^()]*)\)\s*$/;

type Side = 'careful' | 'open';

/** A label of the table as a page would show it: what stands in brackets tells its kind. */
function shownOf(cell: string, conservative: string): ShownSetting {
  const aside = ASIDE.exec(cell)?.[1] ?? '';
  const name =
    cell
      .replace(ASIDE, '')
      .replace(/^label "(.*?)".*$/, '$1')
      .replace(/^"|"$/g, '')
      .split(' — ')[0] ?? '';
  const shown: ShownSetting = { name, path: ['Privacy'], kind: 'switch', value: 'off' };
  const options = optionsOf(aside, conservative);
  return options ? { ...shown, kind: 'radio', options } : shown;
}

function optionsOf(aside: string, conservative: string): string[] | undefined {
  if (aside.includes('|')) return aside.split('|');
  if (aside === 'Yes/No' || conservative === 'No') return ['Yes', 'No'];
  if (/^(on|off)/i.test(conservative) || conservative === '') return undefined;
  const careful = conservative.replace(/\s*\(.*$/, '');
  return ['Anyone', 'Friends of friends', careful === 'most restricted' ? 'Only me' : careful];
}

/** With the value that the table calls careful, or with the other end. */
function stand(shown: ShownSetting, conservative: string, side: Side): ShownSetting {
  const careful = /^(on|off)/i.exec(conservative)?.[0].toLowerCase();
  if (shown.options) {
    const last = shown.options.includes('No one') ? 'No one' : shown.options.at(-1);
    const first = shown.options.find((option) => option !== last && /^(yes|anyone|everyone)/i.test(option));
    return { ...shown, value: (side === 'careful' ? last : first) ?? '' };
  }
  const isOn = (careful === 'on') === (side === 'careful');
  return { ...shown, value: isOn ? 'on' : 'off' };
}

const keep = (shown: ShownSetting): Setting => ({
  ...shown,
  ...weighExposure(shown, { lang: 'en' }, NO_LABELS),
  id: [...shown.path, shown.name, shown.kind].join('/'),
});

const still = (name: string, value: string): Setting => keep({ name, path: ['Privacy'], kind: 'switch', value });

const page = (...shown: ShownSetting[]): Setting[] => [
  still('Show read receipts', 'on'),
  still('Sync address book', 'off'),
  ...shown.map(keep),
  still('Play sounds', 'on'),
  still('Hide my birthday', 'on'),
];

interface Look {
  settings: Setting[];
  visit: number;
  pageKey?: string;
  touch?: string;
}

function play(looks: readonly Look[], elsewhere: readonly Setting[] = []): SettingChange[] {
  const states = new Map<string, SettingsPageState>();
  return looks.flatMap(({ settings, visit, pageKey = '/settings', touch }, i) => {
    const pageId = `site||${pageKey}`;
    const at = visit * DAY + i * 60_000;
    const reading: Reading = {
      ...{ pageId, serviceId: 'site', pageKey, account: '', at, visit: `v${visit}`, settings },
      ...{ unreadable: [], isPartial: false, lang: 'en' },
      touches: touch === undefined ? [] : [{ name: touch, path: ['Privacy'], at, by: 'pointer' }],
    };
    const { state, changes } = trackReading(states.get(pageId), reading, elsewhere);
    states.set(pageId, state);
    return changes;
  });
}

const visits = (before: Setting[], after: Setting[]): Look[] =>
  [before, before, after, after].map((settings, visit) => ({ settings, visit }));

type Row = Record<string, string>;
const sides = ['careful', 'open'] as const;
const statesOf = (changes: readonly SettingChange[]): string =>
  changes.map(({ state }) => state).join('+') || 'nothing';

function playPair(row: Row): string[] {
  const { old_label = '', new_label = '', old_conservative = '', new_conservative = '' } = row;
  return sides.map((side) => {
    const before = stand(shownOf(old_label, old_conservative), old_conservative, side);
    const after = stand(shownOf(new_label, new_conservative), new_conservative, side);
    return statesOf(play(visits(page(before), page(after))));
  });
}

function playArrival({ new_label = '', new_conservative = '' }: Row, side: Side): string[] {
  const shown = shownOf(new_label, new_conservative);
  return [statesOf(play(visits(page(), page(stand(shown, new_conservative, side)))))];
}

const playRemoval = ({ old_label = '', old_conservative = '' }: Row): string[] =>
  sides.map((side) =>
    statesOf(play(visits(page(stand(shownOf(old_label, old_conservative), old_conservative, side)), page()))),
  );

/** A heading, a page or an address has another name; the settings on it stay. */
function playMove(row: Row): string[] {
  const [from, to] = [row.old_label ?? '', row.new_label ?? ''];
  if (row.change === 'moved' && !/\((?:section|page)\)/.test(from)) {
    const gone = stand(shownOf(from.split(' on ')[0] ?? '', ''), '', 'open');
    return [statesOf(play(visits(page(gone), page()), [keep(gone)]))];
  }
  const under = (path: string) =>
    page().map((setting) => ({ ...setting, path: [path], id: `${path}/${setting.name}` }));
  if (row.change !== 'moved-url') return [statesOf(play(visits(under(from), under(to))))];
  const looks = [from, from, to, to].map((pageKey, visit) => ({ settings: page(), visit, pageKey }));
  return [statesOf(play(looks))];
}

/** One setting is switched by the user, and the other comes or goes with it. */
function playCondition({ old_label = '', new_label = '' }: Row): string[] {
  const child = shownOf(/absent/.test(old_label) ? new_label : old_label, 'off');
  const parent = (value: string): ShownSetting => ({
    name: 'Private account',
    path: ['Privacy'],
    kind: 'switch',
    value,
  });
  const [without, withChild] = [page(parent('off')), page(parent('on'), child)];
  const [first, second] = /absent/.test(old_label) ? [without, withChild] : [withChild, without];
  const looks: Look[] = [
    { settings: first, visit: 0 },
    { settings: first, visit: 1 },
    { settings: second, visit: 1, touch: 'Private account' },
    { settings: second, visit: 2 },
    { settings: first, visit: 3, touch: 'Private account' },
    { settings: first, visit: 4 },
  ];
  return [statesOf(play(looks).filter(({ state }) => state !== 'user-change'))];
}

const playTrap = ({ new_label = '', new_conservative = '' }: Row): string[] => [
  keep(shownOf(new_label, new_conservative)).conservative === new_conservative
    ? 'careful is told'
    : 'careful is not told',
];

const EXPECTED: Record<string, [(row: Row) => string[], string]> = {
  rename: [playPair, 'renamed'],
  'rename+type': [playPair, 'renamed'],
  'type-change': [playPair, 'renamed'],
  inversion: [playPair, 'inverted'],
  'scope-change': [playPair, 'scope-changed'],
  new: [(row) => [...playArrival(row, 'open')], 'new-permissive'],
  'new-permissive': [(row) => playArrival(row, 'open'), 'new-permissive'],
  'new-conservative': [(row) => playArrival(row, 'careful'), 'new-conservative'],
  removed: [playRemoval, 'removed'],
  moved: [playMove, 'nothing'],
  'moved-url': [playMove, 'nothing'],
  conditional: [playCondition, 'conditional'],
  trap: [playTrap, 'careful is told'],
};

let right = 0;
const rows = readRows('settings-drift.tsv');
for (const row of rows) {
  const isOfPage = /\((?:page|section)[),]/.test(row.old_label ?? '');
  const [run, expected] = isOfPage ? [playMove, 'nothing'] : (EXPECTED[row.change ?? ''] ?? [playTrap, '']);
  const told = run(row);
  const isRight = told.every((one) => one === expected);
  if (isRight) right++;
  if (!isRight || process.argv.includes('--all')) {
    console.log(
      `${isRight ? 'right' : 'WRONG'}  ${row.change}: ${row.old_label} -> ${row.new_label}: ${told.join(', ')}`,
    );
  }
}
if (rows.length > 0)
  console.log(
    `Real changes of settings told right: ${right} of ${rows.length} (${((100 * right) / rows.length).toFixed(1)} %)`,
  );
