// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { isTranslated } from '../../utils/page/is-translated';

const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');

it.each([
  ['Chrome', '<html class="dark translated-ltr"><p>Bedingungen</p></html>'],
  ['Edge', '<html _msttexthash="12"><p>Bedingungen</p></html>'],
  ['wrapped texts', '<p><font dir="auto"><font dir="auto">Bedingungen</font></font></p>'],
])('knows a page that was translated: %s', (_, html) => {
  expect(isTranslated(parse(html))).toBe(true);
});

it('takes an old page with fonts, and one in another language, for the original', () => {
  expect(isTranslated(parse('<html lang="de"><font color="red"><font size="2">Terms</font></font></html>'))).toBe(
    false,
  );
});
