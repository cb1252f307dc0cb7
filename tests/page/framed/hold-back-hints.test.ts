// @vitest-environment jsdom
import { beforeAll, beforeEach, expect, it } from 'vitest';
import { holdBackHints } from '../../../utils/page/framed/hold-back-hints';

const MARKUP = '<link rel="preconnect" href="https://third.example">';

beforeAll(() => holdBackHints(window));
beforeEach(() => {
  document.head.replaceChildren();
});

const link = (): HTMLLinkElement => document.createElement('link');
const added = (change: (link: HTMLLinkElement) => void): void => {
  const one = link();
  change(one);
  document.head.append(one);
};

const WAYS: [string, () => void][] = [
  ['rel', () => added((one) => Object.assign(one, { rel: 'preconnect' }))],
  ['an attribute', () => added((one) => one.setAttribute('rel', 'PreConnect'))],
  ['an attribute of a namespace', () => added((one) => one.setAttributeNS(null, 'rel', 'dns-prefetch'))],
  ['a list', () => added((one) => one.relList.add('stylesheet', 'preconnect'))],
  ['a list as a whole', () => added((one) => Object.assign(one.relList, { value: 'preconnect' }))],
  [
    'an attribute node',
    () =>
      added((one) => {
        const rel = document.createAttribute('rel');
        rel.value = 'preconnect';
        one.setAttributeNode(rel);
      }),
  ],
  ['markup', () => Object.assign(document.head, { innerHTML: MARKUP })],
  ['markup beside', () => document.head.insertAdjacentHTML('beforeend', MARKUP)],
  ['a fragment', () => document.head.append(document.createRange().createContextualFragment(MARKUP))],
  ['another page', () => document.head.append(...new DOMParser().parseFromString(MARKUP, 'text/html').head.children)],
];

it.each(WAYS)('takes it out of %s', (_, add) => {
  add();
  expect(document.head.querySelectorAll('link')).toHaveLength(1);
  expect(document.head.querySelector('link')?.rel).not.toMatch(/preconnect|dns-prefetch/i);
});

it('leaves other links and texts alone', () => {
  added((one) => Object.assign(one, { rel: 'stylesheet', href: '/a.css' }));
  document.body.textContent = 'We connect people.';
  expect(document.head.innerHTML).toBe('<link rel="stylesheet" href="/a.css">');
  expect(document.body.textContent).toBe('We connect people.');
});
