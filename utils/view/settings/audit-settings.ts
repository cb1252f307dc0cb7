import { weighAgain } from '../../core/compose/keep-settings';
import type { Exposure, Setting } from '../../core/model/setting';
import { isCareful } from '../../core/settings/compare/stance';
import { knownLabels } from '../../core/settings/exposure/known-labels';
import type { SettingsPageRow } from '../../store/settings/setting-rows';
import { stateOf } from './page-lines';

/** A page with its name and the number of its account, for those who read the audit. */
export interface AuditedPage {
  page: SettingsPageRow;
  href?: string;
  account?: number;
}

/** Nobody knows how far it is, but it is not nothing. */
const SOME = 0.5;

/** How far the choice that exposes least still reaches. */
function leastOf(setting: Setting, { serviceId, state }: SettingsPageRow): Exposure | undefined {
  if (setting.conservative === undefined) return undefined;
  const { lang } = stateOf({ state });
  const careful = { ...setting, value: setting.conservative };
  return weighAgain(careful, { serviceId, labels: knownLabels(), ...(lang ? { lang } : {}) }).exposure;
}

const lineOf = (setting: Setting, { page, href, account }: AuditedPage) => {
  const { id, name, path, value, exposure, conservative } = setting;
  const least = leastOf(setting, page);
  return {
    ...{ id, pageId: page.id, pageName: page.pageKey, name, path, value },
    ...(exposure === undefined ? {} : { exposure }),
    ...(href === undefined ? {} : { href }),
    ...(account === undefined ? {} : { account }),
    ...(conservative === undefined ? {} : { careful: conservative }),
    ...(least === undefined ? {} : { least }),
  };
};

type Line = ReturnType<typeof lineOf>;

const distanceOf = ({ exposure, least }: Line): number =>
  exposure === undefined || least === undefined ? SOME : Math.max(SOME, exposure - least);

/** Where nobody else sees it, no choice shows less. */
const isStrict = (setting: Setting): boolean | undefined =>
  isCareful(setting) ?? (setting.exposure === 0 ? true : undefined);

/** How far each setting is from its most careful choice; what cannot be judged stands apart. */
export function auditSettings(pages: readonly AuditedPage[]) {
  const audit = {
    judged: 0,
    loose: [] as Line[],
    wanted: [] as Line[],
    unknown: [] as Line[],
    unverified: [] as Line[],
  };
  for (const audited of pages) {
    const { known = [] } = stateOf(audited.page);
    const wanted = audited.page.wanted ?? [];
    for (const { setting } of known.filter(({ isAway }) => !isAway)) {
      const isWanted = wanted.some(({ id, value }) => id === setting.id && value === setting.value);
      const strict = isStrict(setting);
      if (setting.isUnverified) audit.unverified.push(lineOf(setting, audited));
      else if (strict === undefined) audit.unknown.push(lineOf(setting, audited));
      else {
        audit.judged += 1;
        if (!strict) audit[isWanted ? 'wanted' : 'loose'].push(lineOf(setting, audited));
      }
    }
  }
  audit.loose.sort((a, b) => distanceOf(b) - distanceOf(a) || (b.exposure ?? 0) - (a.exposure ?? 0));
  return audit;
}
