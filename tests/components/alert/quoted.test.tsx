import { expect, it } from 'vitest';
import { ComparisonView } from '../../../components/comparison/ComparisonView';
import { AlertView } from '../../../components/pages/AlertView';
import { FoundSentence } from '../../../components/search/FoundSentence';
import { mount } from '../mount';
import * as alerts from '../samples/alerts';
import * as archive from '../samples/archive';

const nothing = (): void => {};
const comparison = {
  ...{ rows: archive.ROWS, summary: archive.SUMMARY, sections: archive.SECTIONS, beforeAt: 0, afterAt: alerts.NOW },
  ...{ choice: { layout: 'inline' as const, isWholeTextShown: false }, onChoose: nothing },
};
const place = { serviceName: 'Chirp', termsType: 'Terms of Service', serviceHref: '#', documentHref: '#', href: '#' };
const tools = { moments: [], isMuted: false, onUnread: nothing, onRead: nothing, onMute: nothing };
const langsOf = (root: Element, selector: string) => [
  ...new Set([...root.querySelectorAll(selector)].map((part) => part.getAttribute('lang'))),
];

it.each([
  ['de', 'de'],
  [undefined, null],
])('words of a text in %s are spoken so', (lang, said) => {
  const alert = <AlertView {...place} {...tools} alert={alerts.ALERT} change={alerts.CHANGE} lang={lang} />;
  expect(langsOf(mount(alert), 'blockquote')).toEqual([said]);
  const compared = mount(<ComparisonView {...comparison} lang={lang} />);
  expect(langsOf(compared, '.block')).toEqual([said]);
  // what says that they are new or gone is in the reader's language
  expect(langsOf(compared, '.block .spoken')).toEqual([lang ? 'en-GB' : null]);
  const hit = { quote: { text: 'Wir dürfen.', marks: [] }, lang, isStanding: true, spans: [] };
  expect(langsOf(mount(<FoundSentence hit={hit} />), 'blockquote')).toEqual([said]);
});
