/** A setting as a person wrote it down, or as the reader answered it. */
export interface SettingAnswer {
  name: string;
  /** Left out where a person could not tell. */
  path?: string[];
  kind: string;
  value: string;
  options?: string[];
  unverified?: boolean;
}

export interface PageAnswer {
  settings: SettingAnswer[];
  unreadable?: { name?: string; reason: string }[];
  isPartial?: boolean;
}

export interface PageScore {
  expected: number;
  names: number;
  kinds: number;
  paths: number;
  options: number;
  /** Of those found, with a value that the reader vouches for. */
  vouched: number;
  values: number;
  /** Shown as settings though nobody wrote them down. */
  extra: number;
  faults: string[];
}

/** The colon after a label belongs to the form, not to the name. */
const fold = (text: string) => text.normalize('NFKC').replace(/\s+/g, ' ').trim().replace(/\s*:$/, '');
const same = (one: readonly string[] = [], other: readonly string[] = []) =>
  one.map(fold).join('|') === other.map(fold).join('|');

/** Holds the reader's answer against what a person reads on the page, one to one. */
export function scorePage(want: PageAnswer, got: PageAnswer): PageScore {
  const left = [...got.settings];
  const score: PageScore = {
    expected: want.settings.length,
    names: 0,
    kinds: 0,
    paths: 0,
    options: 0,
    vouched: 0,
    values: 0,
    extra: 0,
    faults: [],
  };
  for (const wanted of want.settings) {
    const found = takeFrom(left, wanted);
    if (found) compare(wanted, found, score);
    else score.faults.push(`not found: ${wanted.name}`);
  }
  score.extra = left.length;
  score.faults.push(...left.map((one) => `not there: ${JSON.stringify(one)}`));
  compareRest(want, got, score);
  return score;
}

function takeFrom(left: SettingAnswer[], { name, path }: SettingAnswer): SettingAnswer | undefined {
  const named = left.filter((one) => fold(one.name) === fold(name));
  const found = named.find((one) => same(one.path, path)) ?? named[0];
  if (found) left.splice(left.indexOf(found), 1);
  return found;
}

function compare(wanted: SettingAnswer, found: SettingAnswer, score: PageScore): void {
  const told = (
    what: keyof PageScore & ('kinds' | 'paths' | 'options' | 'values'),
    isRight: boolean,
    shown: unknown,
  ) => {
    if (isRight) score[what]++;
    else score.faults.push(`${wanted.name}: ${what} ${JSON.stringify(shown)}`);
  };
  score.names++;
  told('kinds', wanted.kind === found.kind, found.kind);
  told('paths', wanted.path === undefined || same(wanted.path, found.path), found.path);
  told('options', !wanted.options || same(wanted.options, found.options), found.options);
  if (Boolean(wanted.unverified) !== Boolean(found.unverified))
    score.faults.push(`${wanted.name}: unverified ${found.unverified}`);
  if (found.unverified) return;
  score.vouched++;
  told('values', fold(wanted.value) === fold(found.value), found.value);
}

function compareRest(want: PageAnswer, got: PageAnswer, score: PageScore): void {
  const listed = ({ unreadable = [] }: PageAnswer) =>
    unreadable.map(({ name, reason }) => `${reason} ${name ?? ''}`.trim());
  if (!same(listed(want), listed(got))) score.faults.push(`unreadable: ${JSON.stringify(got.unreadable)}`);
  if (want.isPartial !== undefined && want.isPartial !== Boolean(got.isPartial))
    score.faults.push(`partial: ${got.isPartial}`);
}
