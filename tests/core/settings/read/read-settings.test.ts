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
      'a name that elsewhere is a badge, over a value',
      '<div role="button" tabindex="0"><div>Info</div><div>Nobody</div></div>',
      'Info | row | Nobody',
    ],
    [
      'a state beside a button that leads on',
      '<div><div>Two-step verification</div><div><span>Turned off</span><button>Set up</button></div></div>',
      'Two-step verification | row | Turned off',
    ],
    [
      'a list whose label for those who hear says what lists do',
      '<div><label>Text size</label><div><div role="combobox" tabindex="0" aria-haspopup="listbox" aria-label="Filter by: Larger"><span>Larger</span></div></div></div>',
      'Text size | select | Larger',
    ],
    [
      'a sentence that says who may',
      '<a href="/t"><div>Photo tagging</div><div>Everyone can tag you</div></a><a href="/m"><div>Muted words</div></a>',
      'Photo tagging | row | Everyone can tag you',
    ],
    [
      'what it opened, and not the button that opened it',
      '<div role="button" tabindex="0" aria-expanded="true"><span id="q">Who can tag you?</span><span>Close</span></div><div role="radiogroup" aria-labelledby="q"><div role="radio" aria-checked="true">Friends</div><div role="radio" aria-checked="false">No one</div></div>',
      'Who can tag you? | radio | Friends',
    ],
    [
      'a label around',
      '<label>Private account <input type="checkbox" checked></label>',
      'Private account | checkbox | on',
    ],
    [
      'words on a box that says more to those who hear it',
      '<div role="checkbox" aria-checked="true" tabindex="0" aria-label="Receive push notifications"><div>Push notifications</div></div>',
      'Push notifications | checkbox | on',
    ],
    [
      'answers that only the heads of their columns say',
      '<table><thead><tr><th>Topic</th><th>Yes</th><th>No</th></tr></thead><tbody><tr><td>Replies</td><td><input type="radio" name="r" aria-label="Yes, mail me"></td><td><input type="radio" name="r" aria-label="No mail" checked></td></tr></tbody></table>',
      'Replies | radio | No',
    ],
    [
      'a list that is spoken of as what sorts',
      '<div><label for="s">Order of posts</label><select id="s" aria-label="Sort by"><option selected>New<option>Old</select></div>',
      'Order of posts | select | New',
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
    [
      'a line that is pressed whole, with its own button in it',
      '<div role="button" tabindex="0"><div>Street address</div><div>Street name only</div><div>Edit</div></div>',
      'Street address | row | Street name only',
    ],
    [
      'a button that points down, whatever it says',
      '<div><span>Game details</span><div tabindex="0"><span>Two rivers</span><i class="icon-chevron-down"></i></div></div>',
      'Game details | select | Two rivers',
    ],
    [
      'what stands beside a group that a library named after itself',
      '<div><div>Who may write to me</div><div role="radiogroup" aria-label="radio-group"><label><input type="radio" name="w" checked> Everybody</label><label><input type="radio" name="w"> Nobody</label></div></div>',
      'Who may write to me | radio | Everybody',
    ],
    [
      'the label beside a box that shows its value outside',
      '<div><label>First seen by</label><div><div><div>Two rivers</div><div role="combobox"><input readonly></div></div></div></div>',
      'First seen by | select | Two rivers',
    ],
    [
      'its label in a form where one also looks for people',
      '<form><label>Show my presence <input type="checkbox" checked></label><input type="search"></form>',
      'Show my presence | checkbox | on',
    ],
    [
      'what is seen of a header, not what only screen readers find',
      '<table><tr><th><div>Shown to <em style="display:block">required</em></div></th><td><label><input type="radio" name="s" checked> All</label><label><input type="radio" name="s"> Friends</label></td></tr></table>',
      'Shown to | radio | All',
    ],
    [
      'the part of its label that is not its value, both in the box',
      '<div role="combobox" aria-labelledby="n v"><div id="n">First seen by</div><div id="v">Two rivers</div></div>',
      'First seen by | select | Two rivers',
    ],
    ['a word that may be a part of a page too', '<label>Text <input type="checkbox"></label>', 'Text | checkbox | off'],
    [
      'what is read on it, not what only screen readers are told',
      '<div role="checkbox" aria-checked="true" aria-label="Play a tune for each letter"><div>Letter sounds</div></div>',
      'Letter sounds | checkbox | on',
    ],
    [
      'the first of two texts on a button that opens a list, where that is called its label',
      '<div role="button" aria-haspopup="listbox"><div class="label">Film notes</div><div>Held for a day</div></div>',
      'Film notes | select | Held for a day',
    ],
    [
      'the label of a box that nobody can type in and that a list opens under',
      '<div><label for="w">Letters from</label><input id="w" readonly value="Two rivers"><i class="chevron-down"></i></div>',
      'Letters from | select | Two rivers',
    ],
    [
      'a line that ends in an arrow and says nowhere that it can be pressed',
      '<div><div>Who finds me</div><div><span>Two rivers</span><i class="arrow"></i></div></div><div><div>Blocked people</div><div><i class="arrow"></i></div></div>',
      'Who finds me | row | Two rivers',
    ],
    [
      'the title of an open fold over its radios and a sentence under them',
      '<div><button aria-expanded="true"><span class="heading">Letters</span></button><div><div><label><input type="radio" name="l" checked> All</label><label><input type="radio" name="l"> Few</label></div><p>Kept at once.</p></div></div>',
      'Letters | radio | All',
    ],
    [
      'its label in the box, that says it to those who hear it as well, under a heading',
      '<h3>Topics</h3><label role="combobox" aria-haspopup="listbox" tabindex="0" aria-label="Two rivers"><span>Two rivers</span><div>See less</div></label>',
      'Two rivers | select | See less',
    ],
    [
      'its label, where what opens the list is called the list',
      '<div><label>Notes kept</label><details><summary role="listbox" aria-label="Filter by: a year" aria-expanded="false"><span>a year</span></summary></details></div>',
      'Notes kept | select | a year',
    ],
    [
      'a line of a fold that also says what it does',
      '<button aria-expanded="false"><h3>Two rivers</h3><span>Expand</span></button><a href="/x"><div>Last seen</div><div><span>Nobody</span><span>(+2)</span></div></a>',
      'Last seen | row | Nobody (+2)',
    ],
    [
      'its own words, not by the head of the site',
      '<div><a href="/">Plaza</a><form role="search"><input type="search"></form><a href="/new">Post</a><button aria-label="Menu"></button></div><label>Seen <input type="checkbox"></label>',
      'Seen | checkbox | off',
    ],
    ['a text of two words with a colon', '<a href="/x">Activity: Off</a>', 'Activity | row | Off'],
  ])('names it by %s', (_, html, expected) => expect(brief(`<main>${html}</main>`)).toEqual([expected]));

  it('takes for the answer to a question what others like it have theirs beside', () => {
    const line = (name: string, value: string) =>
      `<div class="line"><div class="ask">${name}</div><a class="say" onclick="x()">${value}</a></div>`;
    const lines = line('Who sees me', 'Friends') + line('Who sees my cat', 'Nobody');
    const more = line('Who hears me', 'Two rivers') + line('All you wrote', 'Ask for it');
    expect(brief(`<main>${lines}${more}</main>`)).toEqual([
      'Who sees me | row | Friends',
      'Who sees my cat | row | Nobody',
      'Who hears me | row | Two rivers',
    ]);
  });

  it('knows that a tab without an address shows other settings here', () => {
    const box = '<label>Private account <input type="checkbox"></label>';
    const tabs = (second: string) => `<div role="tablist"><div role="tab" aria-selected="true">A</div>${second}</div>`;
    expect(show(`${tabs('<div role="tab" aria-selected="false">B</div>')}${box}`).isPartial).toBe(true);
    expect(show(`${tabs('<a href="/b" role="tab" aria-selected="false">B</a>')}${box}`).isPartial).toBeUndefined();
  });

  it.each([
    [
      'explains a field that one writes in',
      '<h1>Privacy</h1><form><div class="part name"><label for="n">Name</label><input id="n"><div>as you like it</div></div><div><label><input type="checkbox"> Private account</label></div></form>',
    ],
    [
      'is the marked entry of a menu',
      '<div class="menu"><div class="entry">News</div><div class="entry">Post</div><div class="entry" style="font-weight:700">You</div></div><div><h1>Privacy</h1><div><label><input type="checkbox"> Private account</label></div></div>',
    ],
    [
      'names a line without a setting beside one that has one',
      '<h1>Privacy</h1><div><div class="row"><div class="row-title">Blocked</div><div>3 people</div></div><div class="row on"><div class="row-title"><label><input type="checkbox"> Private account</label></div></div></div>',
    ],
  ])('takes no group from what %s', (_, html) =>
    expect(show(`<main>${html}</main>`).settings.map(({ name, path }) => [...path, name])).toEqual([
      ['Privacy', 'Private account'],
    ]),
  );

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

  describe('what stands where', () => {
    const box = (name: string) => `<label><input type="checkbox"> ${name}</label>`;
    const pathsOf = (html: string) => Object.fromEntries(show(html).settings.map(({ name, path }) => [name, path]));

    it('is the matter of the page at its side, where the main part only shows what it brings about', () => {
      const side = `<aside><h1>Public profile</h1>${box('Headline')}</aside>`;
      expect(pathsOf(`<main><h2>Ann</h2><p>Builder</p></main>${side}`)).toEqual({ Headline: ['Public profile'] });
      expect(pathsOf(`<main><h1>Privacy</h1>${box('Tags')}</main>${side}`)).toEqual({ Tags: ['Privacy'] });
    });

    it('is headed by no item of its list that is explained', () => {
      const items = (first: string) => `<ul><li>${first}</li><li>${box('Jobs')}</li><li>${box('Schools')}</li></ul>`;
      const list = `<h1>Profile</h1><ul><li>${box('Seen')}</li></ul>${items('Basics <p>Name and region</p>')}`;
      expect(pathsOf(`<main>${list}</main>`)).toMatchObject({ Jobs: ['Profile'], Schools: ['Profile'] });
    });

    it('ends a title where a setting is called by one of its make', () => {
      const title = (text: string) => `<div class="head"><b class="title">${text}</b></div>`;
      const radios = `<label><input type="radio" name="r" checked> All</label><label><input type="radio" name="r"> None</label>`;
      const asked = `<div>${title('Who may add you')}<div>${radios}</div></div>`;
      expect(
        pathsOf(`<main><h1>Chats</h1>${title('Requests')}<div>${box('Strangers')}</div>${asked}</main>`),
      ).toMatchObject({ Strangers: ['Chats', 'Requests'], 'Who may add you': ['Chats'] });
    });
  });

  it('leaves out pictures to be pressed that no words are over', () => {
    const pictures = ['Chats', 'Calls']
      .map((one) => `<button aria-pressed="${one === 'Chats'}" aria-label="${one}"></button>`)
      .join('');
    const box = '<label>Private <input type="checkbox"></label>';
    expect(brief(`<div>${pictures}</div><div>${box}</div>`)).toEqual(['Private | checkbox | off']);
    expect(brief(`<div><div>Sound</div><div>${pictures}</div></div><div>${box}</div>`)).toEqual([
      'Sound | radio | Chats',
      'Private | checkbox | off',
    ]);
  });

  it('leaves out the language in a footer that links to the rest of the site', () => {
    const box = '<label>Private <input type="checkbox"></label>';
    const list = '<select aria-label="Language"><option>English</option><option>Deutsch</option></select>';
    const links = ['About', 'Jobs', 'Help', 'Terms'].map((one) => `<a href="/${one}">${one}</a>`);
    const page = (count: number) => `<main>${box}<footer>${links.slice(0, count).join('')}${list}</footer></main>`;
    expect(brief(page(4))).toEqual(['Private | checkbox | off']);
    expect(brief(page(2))).toHaveLength(2);
  });

  it('takes no number beside a link for a setting', () => {
    const link = (words: string, count: number) => `<a href="/${count}">${words} <b>${count}</b></a>`;
    const links = `${link('Messages', 412)}${link('Followers', 37)}`;
    expect(brief(`<main>${links}<label>Private <input type="checkbox"></label></main>`)).toEqual([
      'Private | checkbox | off',
    ]);
  });

  it('is read beside a main part that nobody sees', () => {
    const under = '<div style="display:none"><main>Letters</main></div>';
    expect(brief(`${under}<div><label>Private <input type="checkbox"></label></div>`)).toEqual([
      'Private | checkbox | off',
    ]);
  });

  it('stands in a column that is headed anew for each group of rows', () => {
    const box = '<td><input type="checkbox"></td>';
    const group = (name: string, columns: string[], row: string) =>
      `<tr><th colspan="3">${name}</th></tr><tr>${columns.map((one) => `<th>${one}</th>`).join('')}<th></th></tr><tr>${box}${box}<td>${row}</td></tr>`;
    const table = `<table>${group('Talks', ['Post', 'Mail'], 'Replies')}${group('Meetings', ['Push', 'Text'], 'Dates')}</table>`;
    const paths = show(`<main>${table}</main>`).settings.map(({ path }) => path.slice(-2).join(' | '));
    expect(paths).toEqual(['Replies | Post', 'Replies | Mail', 'Dates | Push', 'Dates | Text']);
  });

  it('reads a time of hours and minutes as what is set', () => {
    const row = '<button><span>Daily limit</span><span>1 hr 40 min</span></button>';
    expect(show(`<main><h1>Time</h1>${row}</main>`).settings).toMatchObject([
      { name: 'Daily limit', value: '1 hr 40 min' },
    ]);
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
