// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import SOFTWARE from '../../../../assets/settings/software.json';
import { isSettingsOf } from '../../../../utils/core/services/settings/site-software';

const { software } = SOFTWARE;
const pageWith = (head: string, body = '', attributes = ''): Document =>
  new DOMParser().parseFromString(`<html><head>${head}</head><body ${attributes}>${body}</body></html>`, 'text/html');
const softwareOf = (page: Document): string | undefined =>
  software.find(({ marks }) => marks.some((mark) => page.querySelector(mark)))?.id;
const named = (id: string) => software.find((one) => one.id === id) ?? { pages: [] };

describe('software by its marks', () => {
  it.each([
    ['mastodon', pageWith('<link rel="mask-icon" href="/packs/media/images/logo-symbol-icon-1a2b.svg">')],
    ['mastodon', pageWith('', '<div class="admin-wrapper"><div class="sidebar-wrapper"></div></div>')],
    ['pixelfed', pageWith('<meta name="medium" content="image">')],
    ['lemmy', pageWith('<meta name="Description" content="Lemmy">')],
    ['misskey', pageWith('<meta name="application-name" content="Misskey">')],
    ['misskey', pageWith('<meta name="application-name" content="Sharkey">')],
    ['peertube', pageWith('<meta property="og:platform" content="PeerTube">')],
    ['friendica', pageWith('<meta name="generator" content="Friendica 2024.12">')],
    ['discourse', pageWith('<meta name="generator" content="Discourse 3.4.0 - https://example.org">')],
    ['phpbb', pageWith('', '<div id="wrap"></div>', 'id="phpbb" class="section-ucp"')],
  ])('is %s', (id, page) => expect(softwareOf(page)).toBe(id));

  it.each([
    ['a plain page', pageWith('<meta name="generator" content="WordPress 6.7">', '<p>Friendica is fine.</p>')],
    ['a page that speaks of it', pageWith('<meta name="description" content="Lemmy and Misskey compared">')],
    ['an empty page', pageWith('')],
  ])('is none on %s', (_, page) => expect(softwareOf(page)).toBeUndefined());
});

describe('its settings', () => {
  it.each([
    ['mastodon', 'https://toot.example/settings/privacy'],
    ['mastodon', 'https://toot.example/settings/preferences/other?x=1'],
    ['pixelfed', 'https://pics.example/settings/privacy'],
    ['lemmy', 'https://links.example/settings'],
    ['misskey', 'https://note.example/settings/privacy'],
    ['peertube', 'https://tube.example/my-account/settings'],
    ['friendica', 'https://friends.example/settings/account'],
    ['discourse', 'https://talk.example/u/wren/preferences/account'],
    ['discourse', 'https://talk.example/my/preferences/interface'],
    ['phpbb', 'https://board.example/forum/ucp.php?i=ucp_prefs&mode=personal'],
    ['phpbb', 'https://board.example/ucp.php?mode=personal&i=prefs'],
  ])('of %s are at %s', (id, url) => expect(isSettingsOf(named(id), url)).toBe(true));

  it.each([
    ['mastodon', 'https://toot.example/@settings'],
    ['mastodon', 'https://toot.example/tags/settings'],
    ['peertube', 'https://tube.example/videos/my-account'],
    ['discourse', 'https://talk.example/u/wren/activity'],
    ['discourse', 'https://talk.example/preferences'],
    ['phpbb', 'https://board.example/ucp.php?i=pm'],
    ['phpbb', 'https://board.example/viewtopic.php?t=5'],
    ['mastodon', 'not an address'],
  ])('of %s are not at %s', (id, url) => expect(isSettingsOf(named(id), url)).toBe(false));
});
