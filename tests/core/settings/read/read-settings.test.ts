// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { readInSteps, readSettings } from '../../../../utils/core/settings/read/read-settings';

const show = (html: string) => {
  document.body.innerHTML = html;
  return readSettings(document);
};
const brief = (html: string) => show(html).settings.map(({ name, kind, value }) => `${name} | ${kind} | ${value}`);

describe('readSettings', () => {
  beforeEach(() => {
    document.documentElement.lang = 'en-GB';
  });

  it('says the page’s language by its first subtag', () => expect(show('<p>x</p>').lang).toBe('en'));

  it.each([
    [
      'a hint right behind it and the title before both',
      '<div><div><p>Block gifts</p></div><div><div><input type="checkbox"></div><p>You can still get some.</p></div></div>',
      'Block gifts | checkbox | off',
    ],
    [
      'a name that libraries give in their examples',
      '<div><p>Link previews</p><button role="switch" aria-checked="true"><span>Use setting</span></button></div>',
      'Link previews | switch | on',
    ],
    [
      'a box that holds its own label',
      '<h2>Comments</h2><div role="combobox"><label for="i">Who can comment?</label><div>Friends</div><input id="i" readonly></div>',
      'Who can comment? | select | Friends',
    ],
    [
      'a question between a heading and its radios',
      '<h2>Comments</h2><div>Who can comment</div><div><label><input type="radio" name="c" checked> Everybody</label></div><div><label><input type="radio" name="c"> Nobody</label></div>',
      'Who can comment | radio | Everybody',
    ],
    [
      'buttons of which one is pressed, in a named group',
      '<div role="group" aria-label="Posts"><button aria-pressed="true">Public</button><button aria-pressed="false">Private</button></div>',
      'Posts | radio | Public',
    ],
    [
      'a question whose answer no list of words has',
      '<a href="/w"><div>Who can see my profile</div><div>Nearby streets</div></a>',
      'Who can see my profile | row | Nearby streets',
    ],
    [
      'a label around',
      '<label>Private account <input type="checkbox" checked></label>',
      'Private account | checkbox | on',
    ],
    [
      'a general label',
      '<div><b>Block strangers</b><input type="checkbox" aria-label="Toggle"></div>',
      'Block strangers | checkbox | off',
    ],
    [
      'an identifier for a name',
      '<div><span>Read receipts</span><button role="switch" aria-checked="true" aria-label="read_receipts"></button></div>',
      'Read receipts | switch | on',
    ],
    [
      'a name with its state',
      '<div role="switch" aria-checked="false" aria-label="Read receipts, off"></div>',
      'Read receipts | switch | off',
    ],
    [
      'a colon',
      '<div><label for="a">Seen by:</label><select id="a"><option>All<option selected>Friends</select></div>',
      'Seen by | select | Friends',
    ],
    [
      'a text beside a button',
      '<div><span>Who can see it?</span><button>Friends</button></div>',
      'Who can see it? | row | Friends',
    ],
    ['a text of two words with a colon', '<a href="/x">Activity: Off</a>', 'Activity | row | Off'],
  ])('names it by %s', (_, html, expected) => expect(brief(`<main>${html}</main>`)).toEqual([expected]));

  it('doubts an input that what is drawn contradicts', () => {
    const [one] = show('<div class="switch is-checked"><input type="checkbox"><span>Hide me</span></div>').settings;
    expect(one).toMatchObject({ value: 'on', isUnverified: true });
    const [other] = show('<div class="switch"><input type="checkbox"><span>Hide me</span></div>').settings;
    expect(other?.isUnverified).toBeUndefined();
  });

  it('lists what it cannot read and guesses nothing', () => {
    const page = show(
      '<main><div><span>Sync</span><x-switch></x-switch></div><div role="switch" aria-checked="true"></div></main>',
    );
    expect(page.settings).toEqual([]);
    expect(page.unreadable).toEqual([{ name: 'Sync', reason: 'hidden-semantics' }, { reason: 'no-name' }]);
  });

  it.each([
    ['hidden', '<label hidden>Secret <input type="checkbox"></label>'],
    ['in a menu of the page', '<nav><label>Dark <input type="checkbox"></label></nav>'],
    ['a search', '<form><input type="search"><label>Exact <input type="checkbox"></label></form>'],
    ['a log-in', '<form><input type="password"><label>Stay here <input type="checkbox"></label></form>'],
    ['a like in a feed', '<article><button aria-pressed="true">Like</button></article>'],
    ['a link in a sentence', '<p>Your posts are <a href="/p">public</a> and stay so.</p>'],
    ['a field of text', '<label>Name <input type="text" value="Robin"></label>'],
  ])('leaves out what is %s', (_, html) =>
    expect(show(`<main>${html}</main>`)).toMatchObject({ settings: [], unreadable: [] }),
  );

  it('tells seven people with a tick from seven settings', () => {
    const row = (name: string, picture: string) =>
      `<li class="r"><img src="/${name}.jpg" alt="${picture}"><span>${name}</span><input type="checkbox" aria-label="Select"></li>`;
    const names = ['Ana', 'Bo', 'Cy', 'Di', 'Ed', 'Flo', 'Gus'];
    expect(show(`<main><ul>${names.map((name) => row(name, name)).join('')}</ul></main>`).settings).toEqual([]);
    const plain = names.map((name) => `<li class="r"><label>Tell ${name}’s group <input type="checkbox"></label></li>`);
    expect(show(`<main><ul>${plain.join('')}</ul></main>`).settings).toHaveLength(7);
  });

  it('opens roots that the browser opens for it', () => {
    document.body.innerHTML = '<main><x-part></x-part></main>';
    const host = document.querySelector('x-part') as Element;
    const root = host.attachShadow({ mode: 'closed' });
    root.innerHTML = '<label><input type="checkbox" checked> Filter messages</label>';
    expect(readSettings(document).settings).toEqual([]);
    const page = readSettings(document, { openShadow: (element) => (element === host ? root : null) });
    expect(page.settings).toMatchObject([{ name: 'Filter messages', value: 'on' }]);
  });

  it('tells which elements show each setting', () => {
    document.body.innerHTML =
      '<fieldset><legend>Who?</legend><label><input type="radio" name="a" checked>All</label><label><input type="radio" name="a">None</label></fieldset>';
    const told: [string, number][] = [];
    readSettings(document, { note: ({ name }, controls) => told.push([name, controls.length]) });
    expect(told).toEqual([['Who?', 2]]);
  });

  it('takes many small steps, however it is taken to the same end', () => {
    document.body.innerHTML = `<main>${Array.from({ length: 200 }, (_, i) => `<p><label><input type="checkbox"> Part ${i} of it</label></p>`).join('')}</main>`;
    const steps = readInSteps(document);
    let count = 0;
    let step = steps.next();
    for (; !step.done; step = steps.next()) count++;
    expect(count).toBeGreaterThan(20);
    expect(step.value).toEqual(readSettings(document));
    expect(step.value.settings).toHaveLength(200);
  });

  it('survives a page that is nested without end, and one with endless text', () => {
    document.body.innerHTML = '';
    const main = document.createElement('main');
    let at: Element = main;
    for (let i = 0; i < 3000; i++) at = at.appendChild(document.createElement('div'));
    at.innerHTML = '<label><input type="checkbox"> Deep one</label>';
    document.body.append(main);
    expect(readSettings(document).settings).toMatchObject([{ name: 'Deep one' }]);
    const long = show(`<main><label><input type="checkbox"> ${'word '.repeat(100_000)}</label></main>`);
    expect(long.settings[0]?.name.length).toBeLessThanOrEqual(1000);
  });

  describe('what counts only once its form is sent', () => {
    const box = '<label>Private account <input type="checkbox"></label>';
    const radios =
      '<fieldset><legend>Tags</legend><label><input type="radio" name="t" checked> All</label><label><input type="radio" name="t"> None</label></fieldset>';
    const choice = '<label>Lists <select><option>All</option></select></label>';
    const sent = (html: string) => show(html).settings.map(({ needsSending }) => needsSending);

    it.each([
      ['a box', box],
      ['radios', radios],
      ['a select', choice],
    ])('%s beside a button that sends', (_, html) => {
      expect(sent(`<form>${html}<button>Save</button></form>`)).toEqual([true]);
      expect(sent(`<form>${html}<input type="submit" value="Save" disabled></form>`)).toEqual([true]);
      expect(sent(`<form id="f">${html}</form><button form="f">Save</button>`)).toEqual([true]);
    });

    it.each([
      ['outside of a form', `${box}<form><button>Save</button></form>`],
      ['in a form that nothing sends', `<form>${box}<button type="button">Help</button></form>`],
      ['where nobody sees what sends', `<form>${box}<button hidden style="display:none">Save</button></form>`],
      [
        'not native',
        '<form><span id="n">Private</span><button role="switch" aria-checked="true" aria-labelledby="n"></button></form>',
      ],
      ['beside a switch that nobody told its type', `<form>${box}<button aria-expanded="false">More</button></form>`],
    ])('is left open %s', (_, html) => expect(sent(html)).toEqual([undefined]));
  });
});
