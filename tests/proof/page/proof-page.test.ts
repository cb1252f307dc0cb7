// @vitest-environment jsdom
import '../../all-words';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { drawProofPage } from '../../../components/proof-page/draw-proof-page';
import { findBundleText } from '../../../utils/core/evidence/bundle/find-bundle-text';
import { parseBundle } from '../../../utils/core/evidence/bundle/parse-bundle';
import { writeBundle } from '../../../utils/core/evidence/bundle/write-bundle';
import type { Bundle } from '../../../utils/core/model/evidence';
import { hashText } from '../../../utils/core/text/hash-text';
import { makePage } from '../../../utils/proof/page/make-page';
import { runSelfCheck } from '../../../utils/proof/page/self-check/run-self-check';
import { AFTER, BEFORE, makeTestBundle } from '../../core/compose/evidence/make-test-bundle';

const KIT = {
  draw: drawProofPage,
  styles: 'p { color: red; }',
  loadScript: async () => 'console.log("</script><script>");',
};

async function pageOf(bundle: Bundle, headline = bundle.saying.headline): Promise<string> {
  return makePage(bundle, { headline }, KIT);
}
const parse = (page: string): Document => new DOMParser().parseFromString(page, 'text/html');
const failing = async (page: string): Promise<string[]> => {
  const { check } = await runSelfCheck(parse(page));
  return check.lines.filter(({ state }) => state === 'fails').map(({ sentence }) => sentence.id);
};

let bundle: Bundle;
let page: string;
beforeAll(async () => {
  bundle = await makeTestBundle();
  page = await pageOf(bundle);
});

describe('the page of a change', () => {
  it('is one file that asks for nothing, with the hashes of its own code', async () => {
    const content = parse(page).querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content');
    const [style, script] = [/<style>([\s\S]*?)<\/style>/, /<script>([\s\S]*?)<\/script>/].map(
      (one) => one.exec(page)?.[1],
    );
    expect(script).toBe('console.log("\\x3c/script><script>");');
    const base64 = async (text = '') =>
      btoa(
        String.fromCharCode(...((await hashText(text)).match(/../g) ?? []).map((byte) => Number.parseInt(byte, 16))),
      );
    expect(content?.split('; ')).toEqual([
      "default-src 'none'",
      `style-src 'sha256-${await base64(style)}'`,
      `script-src 'sha256-${await base64(script)}'`,
      'img-src data:',
      "base-uri 'none'",
      "form-action 'none'",
    ]);
    expect(page).not.toMatch(/\sstyle=|\son[a-z]+=/);
    expect([...parse(page).querySelectorAll('[src]')].map((one) => one.getAttribute('src')?.slice(0, 14))).toEqual([
      'data:image/svg',
    ]);
  });

  it('holds its proof once, as it is written', () => {
    expect(findBundleText(page)).toBe(writeBundle(bundle));
    expect(parseBundle(findBundleText(page) ?? '').ok).toBe(true);
  });

  it('says the headline, the findings with their quotes, the sentences, both texts and how they were seen', () => {
    const { body } = parse(page);
    expect(body.querySelector('h1')?.textContent).toBe(bundle.saying.headline);
    expect([...body.querySelectorAll('.finding h3')].map((one) => one.textContent)).toEqual(bundle.saying.findings);
    expect(body.querySelector('.finding mark')?.textContent).toBeTruthy();
    expect([...body.querySelectorAll('.evidence li')].map((one) => one.textContent)).toEqual(bundle.saying.evidence);
    for (const { text } of [...BEFORE.blocks, ...AFTER.blocks].filter((one) => !one.text.startsWith('This licence')))
      expect(body.textContent).toContain(text);
    expect([...body.querySelectorAll('time')].map((one) => one.getAttribute('datetime')?.slice(0, 10))).toContain(
      '2024-05-02',
    );
    expect(body.querySelector<HTMLInputElement>('#show-changes')?.checked).toBe(true);
    expect(body.querySelector('.proof-check')?.textContent).toContain('Scripts did not run here');
  });

  it('is written in the language of the share, with the words that its check needs and no others', async () => {
    const german = await makeTestBundle({ locale: 'de-DE' });
    const made = await pageOf(german);
    expect(made).toContain('<html lang="de" dir="ltr">');
    const words = JSON.parse(parse(made).getElementById('clausewatch-words')?.textContent ?? '');
    expect(Object.keys(words.messages)).toContain(german.judgement.headline.id);
    expect(Object.keys(words.messages).filter((id) => /^(?:popup|options|evidence\.(?:same|other)-)/.test(id))).toEqual(
      [],
    );
    expect(Object.keys(words.messages).length).toBeLessThan(110);
    expect(await failing(made)).toEqual([]);
  });

  it('stands for one finding where it is shared for that one', async () => {
    const [, second = ''] = bundle.saying.findings;
    const made = await pageOf(bundle, second);
    expect(parse(made).querySelector('h1')?.textContent).toBe(second);
    expect(parse(made).querySelector('.proof-whole')?.textContent).toContain(bundle.saying.headline);
    expect(await failing(made)).toEqual([]);
    expect(parse(await pageOf(bundle, 'Something that nobody found.')).querySelector('h1')?.textContent).toBe(
      bundle.saying.headline,
    );
  });

  it('lets nothing of a page break out of its place, and still checks itself', async () => {
    const hostile = fc.constantFrom(
      ...['</script><script>alert(1)</script>', '<script type="application/json" id="clausewatch-bundle">{}</script>'],
      ...['<img src=x onerror=alert(1)>', '"><svg onload=alert(1)>', "' onmouseover='x", '<!--', ']]>', '</style>'],
      ...[
        '&lt;b&gt;&amp;',
        '<plaintext>',
        '<noscript><p title="</noscript><img src=x>">',
        '\u202e\u2066 sells',
        '\u0000\r\n\t',
      ],
      ...['\ud800', 'javascript:alert(1)', '{{x}} `z`', '<base href=//evil.example>', 'a'.repeat(10_000)],
    );
    const names = async (made: string) =>
      [...new Set([...parse(made).querySelectorAll('*')].map(({ localName }) => localName))].sort();
    const ours = await names(page);
    await fc.assert(
      fc.asyncProperty(fc.array(hostile, { minLength: 1, maxLength: 3 }), async (parts) => {
        const text = parts.join(' ');
        const [before, after] = [BEFORE, AFTER].map((terms) => ({
          ...terms,
          title: text.slice(0, 400),
          blocks: terms.blocks.map((block, n) => (n === 1 ? { ...block, text: `${block.text} ${text}` } : block)),
        }));
        const made = await makeTestBundle({
          before,
          after: {
            ...AFTER,
            ...after,
            blocks: [...(after?.blocks ?? []), { kind: 'paragraph', text, marker: text.slice(0, 40) }],
          },
        });
        const named = { ...made, service: { ...made.service, name: text.slice(0, 300) } };
        const written = await pageOf(named);
        expect((await names(written)).filter((name) => !ours.includes(name))).toEqual([]);
        const { body, head } = parse(written);
        expect(head.querySelectorAll('script, base, link')).toHaveLength(0);
        expect(body.querySelectorAll('script')).toHaveLength(3);
        expect(
          [...body.querySelectorAll('a')].filter((a) => !/^(?:https:|#)/.test(a.getAttribute('href') ?? '')),
        ).toEqual([]);
        expect(findBundleText(written)).toBe(writeBundle(named));
        expect((await failing(written)).filter((id) => id.startsWith('proof.'))).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });
});

describe('the check of a page by itself', () => {
  it('holds as it was made', async () => {
    const { check } = await runSelfCheck(parse(page));
    expect(check.lines.filter(({ state }) => state === 'fails' || state === 'odd')).toEqual([]);
    expect(check.state).toBe('holds');
    expect(check.lines.map(({ sentence }) => sentence.id)).toContain('proof.shown-holds');
  });

  const alter = (change: (body: HTMLElement) => void): Promise<string[]> => {
    const altered = parse(page);
    change(altered.body);
    return failing(altered.documentElement.outerHTML);
  };
  const write = (selector: string, text: string) => (body: HTMLElement) => {
    const element = body.querySelector(selector);
    if (element === null) throw new Error(`There is no ${selector}.`);
    element.textContent = text;
  };

  it.each<[string, (body: HTMLElement) => void, string]>([
    ['the headline', write('h1', 'Pond sells your pictures.'), 'headline'],
    ['the service', write('.proof-service', 'Puddle'), 'names'],
    ['the document', write('.proof-document', 'Privacy Policy'), 'names'],
    ['a finding', write('.finding h3', 'Pond sells your pictures.'), 'findings'],
    ['a finding that is left out', (body) => body.querySelector('.finding')?.remove(), 'findings'],
    ['a quote', write('.finding .quote p:last-child', 'This licence never ends.'), 'quotes'],
    ['a mark in a quote', (body) => body.querySelector('.finding mark')?.replaceWith('licence ends'), 'quotes'],
    ['the verdict', write('.proof-verdict .chip', 'Announced'), 'evidence'],
    ['a sentence', write('.evidence li', 'Everybody was told.'), 'evidence'],
    ['a word that went', write('.lines del', 'never ends'), 'before'],
    ['a word that came', write('.lines ins', 'dies'), 'after'],
    ['an unchanged word', write('.folded-lines .block', 'Pond eats gardens.'), 'before'],
    [
      'a line that is marked otherwise',
      (body) => body.querySelector('.line.added')?.classList.replace('added', 'same'),
      'marks',
    ],
    ['a mark that is gone', (body) => body.querySelector('.lines ins')?.replaceWith('survives'), 'marks'],
    [
      'a time',
      (body) => body.querySelector('.proof-look time')?.setAttribute('datetime', '2020-01-01T00:00:00.000Z'),
      'looks',
    ],
    [
      'an address',
      (body) => body.querySelector('.proof-address a')?.setAttribute('href', 'https://evil.example/'),
      'looks',
    ],
    ['the digest', write('.proof-digest', '0'.repeat(64)), 'looks'],
    ['a day in words', write('.proof-look time', '1 January 2020'), 'else'],
    ['an explanation', write('.proof-ways li', 'Believe all of this.'), 'else'],
    ['a sentence that is put in', (body) => body.querySelector('main')?.append('Pond was fined for this.'), 'else'],
  ])('names %s that was altered', async (_, change, name) => {
    expect(await alter(change)).toContain(`proof.shown-${name}`);
  });

  it('finds a letter altered anywhere in what it shows', async () => {
    const places = (root: Document): Text[] => {
      const walker = root.createTreeWalker(root.body, 4);
      const found: Text[] = [];
      while (walker.nextNode()) {
        const text = walker.currentNode as Text;
        if (text.data.trim() !== '' && !text.parentElement?.closest('script, #self-check')) found.push(text);
      }
      return found;
    };
    const count = places(parse(page)).length;
    await fc.assert(
      fc.asyncProperty(fc.nat(count - 1), fc.nat(10_000), async (place, at) => {
        const altered = parse(page);
        const text = places(altered)[place] as Text;
        const letters = [...text.data.matchAll(/\p{L}|\p{N}/gu)];
        const letter = letters[at % Math.max(1, letters.length)];
        if (letter === undefined) return;
        text.data = `${text.data.slice(0, letter.index)}${letter[0] === 'x' ? 'y' : 'x'}${text.data.slice(letter.index + 1)}`;
        expect(await failing(altered.documentElement.outerHTML)).not.toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it('names a part of the proof that was altered, and a proof that cannot be read', async () => {
    const altered = page.replace('"name":"Pond"', '"name":"Bond"');
    expect(altered).not.toBe(page);
    expect(await failing(altered)).toEqual(expect.arrayContaining(['proof.shown-names', 'evidence.part-altered']));
    expect(await failing(page.replace('{"after":{', '{"after":[{'))).toContain('proof.unreadable');
    const twice = page.replace('</body>', '<script type="application/json" id="clausewatch-bundle">{}</script></body>');
    expect(await failing(twice)).toContain('proof.unreadable');
  });
});
