// @vitest-environment jsdom
import { expect, it, vi } from 'vitest';
import { readPress } from '../../../utils/page/agreement/read-press';
import { watchPresses } from '../../../utils/page/agreement/watch-presses';

const LINE = '<p>By signing up, you agree to our <a href="/terms?ref=7#top">Terms</a>.</p>';

const pathOf = (target: Element): EventTarget[] => {
  const path: EventTarget[] = [];
  for (let at: Element | null = target; at; at = at.parentElement) path.push(at);
  return [...path, document, window];
};

const press = (html: string, selector = 'button') => {
  document.body.innerHTML = html;
  const target = document.querySelector(selector);
  return target ? readPress(pathOf(target)) : 'no such control';
};

const SIGN_UP = {
  label: 'Sign up',
  text: 'By signing up, you agree to our Terms.\nSign up',
  links: [{ href: new URL('/terms', window.location.href).href, text: 'Terms' }],
};

it('reads the button, the words of its form and where its links lead, without queries', () => {
  expect(press(`<form>${LINE}<button>Sign up</button></form>`)).toEqual(SIGN_UP);
});

it.each([
  ['a dialog', `<div role="dialog">${LINE}<div role="button">Sign up</div></div>`, '[role=button]'],
  ['what lies in the button', `<dialog open>${LINE}<button><span><b>Sign up</b></span></button></dialog>`, 'b'],
  ['an input that sends', `<form>${LINE}<input type="submit" value="Sign up"></form>`, 'input'],
  ['a button with a name only', `<form>${LINE}<button aria-label="Sign up"><svg></svg></button></form>`, 'button'],
  ['a line below the form', `<div><form><button>Sign up</button></form>${LINE}</div>`, 'button'],
  [
    'a dialog around the form',
    `<dialog open><div><form><button>Sign up</button></form></div>${LINE}</dialog>`,
    'button',
  ],
  ['a button of a form elsewhere', `<form id="f">${LINE}</form><button form="f">Sign up</button>`, 'button'],
])('reads %s', (_, html, selector) => {
  expect(press(html, selector)).toMatchObject({ label: 'Sign up', links: SIGN_UP.links });
});

it('reads nothing that was typed or chosen', () => {
  const html = `<form><input value="jane@example.org"><input type="password" value="hunter2">
    <textarea>my secret terms</textarea><select><option>Secret country</option></select><output>secret</output>
    ${LINE}<button>Sign up</button></form>`;
  const said = JSON.stringify(press(html));
  expect(said).toContain('you agree to our Terms');
  expect(said).not.toMatch(/jane|hunter|secret/i);
});

const box = (attributes: string) =>
  `<form><label><input type="checkbox" ${attributes}> I accept the <a href="/terms">Terms</a></label><button>Next</button></form>`;

it('says that a box that asks for agreement was ticked', () => {
  expect(press(box('checked'))).toMatchObject({ label: 'Next', isTicked: true });
  const made = '<div role="checkbox" aria-checked="true" aria-label="I accept the Terms"></div>';
  expect(press(`<form>${made}${LINE}<button>Next</button></form>`)).toMatchObject({ isTicked: true });
});

it.each([
  ['a box that is not ticked', box('')],
  [
    'a box that was made by hand and is not ticked',
    box('').replace('<input', '<i role="checkbox" aria-label="Terms"></i><input'),
  ],
  ['a form that is not complete', `<form><input required>${LINE}<button>Sign up</button></form>`],
  ['a form without a word for terms', '<form><a href="/x">Help</a><button>Sign up</button></form>'],
  ['a form without links', '<form><p>You agree to our Terms.</p><button>Sign up</button></form>'],
  ['a button outside any form', `<main>${LINE}<button>Like</button></main>`],
  ['a button in a post', `<form>${LINE}<article><button>Agree</button></article></form>`],
  ['a form with a post in it', `<form>${LINE}<article>Words</article><button>Agree</button></form>`],
  ['a form inside a post', `<article><form>${LINE}<button>Agree</button></form></article>`],
  ['a place to write in', `<form>${LINE}<div contenteditable="true">x</div><button>Post</button></form>`],
  ['a button that is off', `<form>${LINE}<button aria-disabled="true">Sign up</button></form>`],
  ['a button with a story on it', `<form>${LINE}<button>${'Sign up and '.repeat(9)}</button></form>`],
  ['a button without a name', `<form>${LINE}<button></button></form>`],
  ['a page in one form', `<form>${LINE}${'<p>Many words stand here.</p>'.repeat(200)}<button>Agree</button></form>`],
  ['a link', `<form>${LINE}<a class="button" href="/x">Sign up</a></form>`, '.button'],
  ['a field', `<form>${LINE}<input class="button"></form>`, '.button'],
])('leaves %s alone', (_, html, selector = 'button') => {
  expect(press(html, selector)).toBeUndefined();
});

it('gives up on a form of a great many parts', () => {
  expect(press(`<form>${LINE}${'<b></b>'.repeat(4000)}<button>Agree</button></form>`)).toBeUndefined();
});

it('believes the user alone, and listens without a hold on the page', () => {
  const seen = vi.fn();
  const listen = vi.spyOn(document, 'addEventListener');
  const { signal } = new AbortController();
  watchPresses(document, seen, signal);
  const [type, look, options] = listen.mock.calls[0] ?? [];
  expect([type, options]).toEqual(['click', { capture: true, passive: true, signal }]);
  listen.mockRestore();
  document.body.innerHTML = `<form>${LINE}<button type="button">Sign up</button></form>`;
  const button = document.querySelector('button') as HTMLButtonElement;
  const composedPath = vi.fn(() => pathOf(button));
  const click = look as unknown as (event: object) => void;
  button.click();
  click({ isTrusted: false, composedPath });
  expect(composedPath).not.toHaveBeenCalled();
  click({ isTrusted: true, composedPath });
  expect(seen.mock.calls).toEqual([[SIGN_UP]]);
});
