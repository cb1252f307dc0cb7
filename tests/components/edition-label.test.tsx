import { describe, expect, it } from 'vitest';
import { EditionLabel } from '../../components/archive/EditionLabel';
import { mount } from './mount';

const words = (edition: string, locale: string): string | null =>
  mount(<EditionLabel edition={edition} />, { locale }).textContent;

describe('EditionLabel', () => {
  it.each([
    ['announced', 'Announced, not in force yet', 'Angekündigt, noch nicht in Kraft'],
    ['eu', 'For people in Europe', 'Für Menschen in Europa'],
    ['uk', 'For people in this country: United Kingdom', 'Für Menschen in diesem Land: Vereinigtes Königreich'],
    ['privacy-policy', 'Privacy Policy, on the same page', 'Datenschutzerklärung, auf derselben Seite'],
  ])('says %s in plain words', (edition, english, german) => {
    expect(words(edition, 'en-GB')).toBe(english);
    expect(words(edition, 'de-DE')).toBe(german);
  });
});
