import type { YearLine, YearMark, YearStretch } from '../../utils/core/model/year/year-line';
import type { Speech } from '../base/Language';

/** What a mark stands for, in a sentence. */
export function sayMark({ t, say, shortDate }: Speech, { at, kind, verdict, headline, quote }: YearMark): string {
  const date = shortDate(at);
  if (kind === 'notice') return t('trust.seen-notice', { date, quote: quote ?? '' });
  if (kind === 'first') return t('trust.seen-first', { date });
  if (headline === undefined) return t('trust.seen-edit', { date });
  const how = kind === 'setting' ? t('setting.privacy-settings') : t(`state.verdict-${verdict ?? 'silent'}`);
  return t('trust.seen', { date, how, what: say(headline) });
}

export const sayStretch = ({ t, shortDate }: Speech, { kind, from, to }: YearStretch): string =>
  t(`trust.${kind}`, { from: shortDate(from), to: shortDate(to) });

function sayQuiet({ t, since }: Speech, { watchedSince, stretches }: YearLine): string {
  const hasGaps = stretches.length > 0;
  if (watchedSince === undefined) return t(hasGaps ? 'trust.quiet-when-seen' : 'trust.quiet');
  const from = { since: since(watchedSince) };
  return hasGaps ? `${t('trust.watched-since', from)} ${t('trust.quiet-when-seen')}` : t('trust.quiet-since', from);
}

/** The year in a sentence or two. */
export function sayYear(speech: Speech, year: YearLine): string {
  const { silent, told, back, settings, lastAt } = year.counts;
  if (silent + told + back + settings === 0) return sayQuiet(speech, year);
  const { t, since } = speech;
  const said = [
    ...(silent > 0 ? [t('trust.year-silent', { count: silent, last: lastAt ?? 0 })] : []),
    ...(told > 0 ? [t('trust.year-told', { count: told })] : []),
    ...(back > 0 ? [t('trust.year-back', { count: back })] : []),
    ...(settings > 0 ? [t('trust.year-settings', { count: settings })] : []),
    ...(year.watchedSince === undefined ? [] : [t('trust.watched-since', { since: since(year.watchedSince) })]),
  ];
  return said.join(' ');
}
