// @vitest-environment node
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { findNoticeTexts } from '../../../utils/core/extract/notices/find-notice-texts';
import { readSiteNotices } from '../../../utils/core/extract/notices/read-site-notices';
import type { TermsNotice } from '../../../utils/core/model/terms';
import { PROSE } from './read-page';

const noticesOf = (body: string): TermsNotice[] => {
  const { window } = new JSDOM(`<body>${body}</body>`, { url: 'https://murmur.example/home' });
  return readSiteNotices(findNoticeTexts(window.document));
};
const MENU = '<nav><a href="/home">Home</a> <a href="/explore">Explore</a></nav>';
const SAYS = "We're updating our Terms of Service. They apply from March 3, 2025.";
const UPCOMING: TermsNotice = {
  ...{ kind: 'upcoming', iso: '2025-03-03', quote: "We're updating our Terms of Service." },
  termsTypes: ['Terms of Service'],
};

describe('what the site says of its terms', () => {
  it.each([
    ['a banner above the page', `${MENU}<div class="top-banner">${SAYS}</div><main>${PROSE}</main>`],
    [
      'a bar that stays at the bottom',
      `<main>${PROSE.repeat(9)}</main><div class="announcement" style="position:fixed"><p>${SAYS}</p></div>`,
    ],
    [
      'a layer directly in the page',
      `<main>${PROSE.repeat(9)}</main><div><div role="dialog"><button>Close</button><h2>Our Terms of Service</h2><p>${SAYS}</p></div></div>`,
    ],
    [
      'a layer held in place deep in the page',
      `<div><div><div><div style="position:fixed"><section><div role="alertdialog" aria-modal="true">${SAYS}</div></section></div></div></div></div>`,
    ],
    ['an alert at the top', `<div role="alert">${SAYS} <button>OK</button></div><main>${PROSE}</main>`],
  ])('%s', (_, body) => {
    expect(noticesOf(body)).toEqual([UPCOMING]);
  });

  it('in any language, and no cookie layer', () => {
    expect(
      noticesOf(
        `<div role="alert">Wir haben unsere Nutzungsbedingungen geändert.</div>
         <div role="dialog">We use cookies. Our cookie policy says which. <button>OK</button></div>`,
      ),
    ).toMatchObject([{ kind: 'recent', quote: 'Wir haben unsere Nutzungsbedingungen geändert.' }]);
  });

  it('knows the documents that it names, and that others may be meant', () => {
    const named = (text: string) => noticesOf(`<div role="alert">${text}</div>`)[0]?.termsTypes;
    expect(named('We have updated our Privacy Policy.')).toEqual(['Privacy Policy']);
    expect(named('We have updated our Privacy Policy and Terms of Service.')?.sort()).toEqual([
      'Privacy Policy',
      'Terms of Service',
    ]);
    expect(named('We have updated our Privacy Policy and other policies.')).toBeUndefined();
    expect(named('We have updated our terms and our Privacy Policy.')).toBeUndefined();
  });

  it('knows whether it leads to terms of the site', () => {
    const leads = (href: string) =>
      noticesOf(`<div role="alert">${SAYS} <a href="${href}">Read more</a></div>`)[0]?.leadsToTerms;
    expect(leads('/legal/terms?from=banner')).toBe(true);
    expect(leads('https://help.murmur.example/en/terms-of-service')).toBe(true);
    expect(leads('https://elsewhere.example/terms')).toBeUndefined();
    expect(leads('/help/articles/41')).toBeUndefined();
    expect(leads('#')).toBeUndefined();
  });
});

const FIXED = 'style="position: fixed"';
describe('what people say of terms', () => {
  it.each([
    [
      'a post in a layer',
      `<div role="dialog" ${FIXED}><h2>Post by Mallory Miller</h2><p>Copy and paste this! ${SAYS}</p></div>`,
    ],
    [
      'a post that begins with the news',
      `<div role="dialog" ${FIXED}><p>${SAYS}</p><a href="/mallory">Mallory Miller</a></div>`,
    ],
    ['a post with its hour', `<div role="dialog" ${FIXED}><p>${SAYS}</p><time datetime="2025-02-01">2h</time></div>`],
    [
      'a post with its hour as mere text',
      `<div role="dialog" ${FIXED}><p>${SAYS}</p><span>Mallory · 3h · Public</span></div>`,
    ],
    ['a post that mentions somebody', `<div role="dialog" ${FIXED}><p>${SAYS} Ask @mallory about it.</p></div>`],
    ['a post in a feed', `<div role="feed"><div class="notice-card" ${FIXED}>${SAYS}</div></div>`],
    ['a pinned post of a group', `<main><div class="announcement-card">${SAYS}</div></main>`],
    ['an article', `<article><div class="banner">${SAYS}</div></article>`],
    ['a list of notices', `<ul><li role="alert">${SAYS}</li></ul>`],
    ['a list of notifications', `<div class="notifications-panel" ${FIXED}><div role="alert">${SAYS}</div></div>`],
    ['a message that pops up', `<div class="toast" role="alert" ${FIXED}>Jane Doe: ${SAYS}</div>`],
    [
      'a message told',
      `<div role="alert">Jane Doe sent you a message: our privacy policy changes on 3 May 2026, we've updated our terms</div>`,
    ],
    ['a window to chat in', `<div role="dialog" ${FIXED}><p>${SAYS}</p><div contenteditable="true"></div></div>`],
    ['a box to comment in', `<div role="dialog" ${FIXED}><p>${SAYS}</p><textarea></textarea></div>`],
    ['a quotation', `<div role="alert">Their terms: "${SAYS} Nobody asked us whether we want that."</div>`],
    [
      'a picture of its author',
      `<div role="dialog" ${FIXED}><p>${SAYS}</p><img class="UserAvatar" src="/a.png"></div>`,
    ],
    ['a comment far down', `${MENU}<div>${PROSE.repeat(3)}</div><div><div class="notice">${SAYS}</div></div>`],
    ['a banner of a profile', `<div class="profile-header"><div class="banner">${SAYS}</div></div>`],
    ['a link to a person’s page about terms', `<div role="alert">${SAYS} <a href="/@mallory/terms">More</a></div>`],
    [
      'a layer that only mentions terms further down',
      `<div role="dialog" ${FIXED}><p>Mallory Miller</p><p>${SAYS}</p></div>`,
    ],
    ['a whole page in a layer', `<div role="dialog" ${FIXED}><p>${SAYS}</p>${PROSE.repeat(5)}</div>`],
  ])('%s', (_, body) => {
    expect(noticesOf(body)).toEqual([]);
  });
});
