import { describe, expect, it } from 'vitest';
import { meansWord, openLast, parseQuery } from '../../../utils/core/search/parse-query';

const shape = (typed: string) =>
  parseQuery(typed).phrases.map((phrase) => phrase.map(({ word, isOpen }) => word + (isOpen ? '*' : '')).join(' '));

describe('parseQuery', () => {
  it.each([
    ['AI Training', ['ai', 'training*']],
    ['"your content" delete', ['your content', 'delete*']],
    ['„Ihre Daten“ löschen', ['ihre daten', 'loschen*']],
    ['「個人情報」', ['個 人 情 報']],
    ['個人情報 広告', ['個 人 情 報', '広 告']],
    ['개인 e-mail', ['개인*', 'e mail*']],
    ['"sell your da', ['sell your da']],
    ['"sell your data', ['sell your data*']],
    ['  ""  ', []],
  ])('%s', (typed, phrases) => expect(shape(typed)).toEqual(phrases));

  const finds = (typed: string, other: string): boolean => {
    const word = parseQuery(typed).phrases[0]?.[0];
    return word !== undefined && meansWord(word, other);
  };

  it.each([
    ['train', 'training', true],
    ['app', 'apps', true],
    ['app', 'apply', false],
    ['ai', 'aim', false],
    ['18', '180', false],
    ['cookies', 'cookie', true],
    ['terms', 'termination', false],
    ['parties', 'party', true],
    ['party', 'parties', true],
    ['"right"', 'rights', false],
  ])('%s finds %s: %s', (typed, other, does) => expect(finds(typed, other)).toBe(does));

  it('lets a short last word go on while it is typed', () => {
    const open = openLast(parseQuery('"ai" tra'));
    expect(open?.phrases.at(-1)?.[0]?.isOpen).toBe(true);
    expect(openLast(parseQuery('train'))).toBeUndefined();
  });
});
