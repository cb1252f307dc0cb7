import labels from '../../../../assets/settings/labels.json';
import type { ShownSetting } from '../../../../utils/core/model/setting';
import { makeLabelTable } from '../../../../utils/core/settings/exposure/label-table';
import { weighExposure } from '../../../../utils/core/settings/exposure/weigh-exposure';
import { foldLabel } from '../../../../utils/core/settings/exposure/words/fold-label';
import { readRows } from './read-rows';

/** How often the careful value is told right, wrong or not at all. */
class Tally {
  right = 0;
  wrong: string[] = [];
  unknown: string[] = [];

  add(name: string, told: string | undefined, careful: string): void {
    if (told === undefined) this.unknown.push(name);
    else if (foldLabel(told) === foldLabel(careful)) this.right++;
    else this.wrong.push(`${name} -> ${told}, not ${careful}`);
  }

  print(title: string): void {
    const all = this.right + this.wrong.length + this.unknown.length;
    const share = (count: number) => `${((100 * count) / Math.max(1, all)).toFixed(1)} %`;
    console.log(
      `${title}: ${all} rows, right ${share(this.right)}, wrong ${share(this.wrong.length)}, unknown ${share(this.unknown.length)}`,
    );
    if (!process.argv.includes('--worst')) return;
    for (const line of this.wrong) console.log(`  wrong    ${line}`);
    for (const line of this.unknown) console.log(`  unknown  ${line}`);
  }
}

const TWO = /^(on|off|paused)$/i;
const KINDS: Record<string, ShownSetting['kind']> = { checkbox: 'checkbox', select: 'select', toggle: 'switch' };

function shownOf(row: Record<string, string>): ShownSetting {
  const values = (row.values ?? '').split('|');
  const isTwoState = values.every((value) => TWO.test(value));
  const kind = isTwoState ? (KINDS[row.type ?? ''] ?? 'switch') : (KINDS[row.type ?? ''] ?? 'radio');
  return {
    name: row.label ?? '',
    path: [],
    kind: !isTwoState && kind !== 'select' ? 'radio' : kind,
    value: isTwoState ? 'on' : (values[0] ?? ''),
    ...(!isTwoState && { options: values }),
  };
}

function leaveOneOut(): void {
  const [judged, others] = [new Tally(), new Tally()];
  for (const row of readRows('settings-labels.tsv')) {
    if (!row.conservative) {
      if (row.direction_kind !== 'content') continue;
      const told = weighExposure(shownOf(row), { serviceId: row.site ?? '', lang: 'en' }, new Map()).conservative;
      others.add(`${row.site} | ${row.label}`, told, '');
      continue;
    }
    const without = labels.settings.filter(({ label }) => foldLabel(label) !== foldLabel(row.label ?? ''));
    const place = { serviceId: row.site ?? '', lang: /[а-я]/i.test(row.label ?? '') ? 'ru' : 'en' };
    const told = weighExposure(shownOf(row), place, makeLabelTable(without)).conservative;
    judged.add(`${row.site} | ${row.label} [${row.values}]`, told, row.conservative);
  }
  judged.print('Labels of the table, each with itself and its like left out');
  console.log(
    `Labels that expose nobody, left unjudged: ${others.unknown.length} of ${others.unknown.length + others.wrong.length}`,
  );
}

function byTable(): void {
  const tally = new Tally();
  for (const row of readRows('settings-labels.tsv')) {
    if (!row.conservative || row.direction_kind === 'action') continue;
    const place = { serviceId: row.site ?? '', lang: 'en' };
    const told = weighExposure(shownOf(row), place, makeLabelTable(labels.settings)).conservative;
    tally.add(`${row.site} | ${row.label}`, told, row.conservative);
  }
  tally.print('The same by the table itself');
}

function inOtherLanguages(): void {
  const byLang = new Map<string, Tally>();
  const all = new Tally();
  for (const { lang = '', label = '', conservative = '' } of readRows('settings-labels-i18n.tsv')) {
    if (!TWO.test(conservative)) continue;
    const shown: ShownSetting = { name: label, path: [], kind: 'checkbox', value: 'on' };
    const told = weighExposure(shown, { lang: lang.split('-')[0] ?? '' }, new Map()).conservative;
    const tally = byLang.get(lang) ?? new Tally();
    byLang.set(lang, tally);
    for (const one of [all, tally]) one.add(`${lang} | ${label}`, told, conservative);
  }
  all.print('Labels of one software in many languages, by words alone');
  const lines = [...byLang].map(
    ([lang, { right, wrong, unknown }]) => `${lang} ${right}/${right + wrong.length + unknown.length}`,
  );
  console.log(`  ${lines.join(', ')}`);
}

leaveOneOut();
byTable();
inOtherLanguages();
