import { describe, expect, it } from 'vitest';
import { isCutShort } from '../../../../utils/core/extract/walls/is-cut-short';

const START = `<!DOCTYPE html><html><head><title>Terms</title></head><body>${'<p>You keep your rights in what you post here.</p>'.repeat(8)}`;

describe('a page that breaks off', () => {
  it.each([
    ['inside a tag', `${START}<div class="sec`],
    ['inside a closing tag', `${START}<div>Words.</di`],
    ['inside a script', `${START}<script>let a = 1; let b =`],
    ['inside a comment', `${START}<!-- a remark that goes on`],
    ['inside a style sheet', `${START}<style>.a { color: red`],
    ['in the middle of a sentence', `${START}<div><p>We may close an account, and we say`],
    ['after a comma', `${START}<div><p>We may close an account,\n`],
  ])('%s', (_, html) => expect(isCutShort(html)).toBe(true));
});

describe('a page that is whole', () => {
  it.each([
    ['closed', `${START}</body></html>`],
    ['closed, with words of a server after it', `${START}</body></html>\n<!-- 12 ms`],
    ['that closes nothing, as it may', `${START}<p>The end.`],
    ['that closes nothing, and ends without a full stop', `${START}<p>Last updated in May`],
    ['that leaves an element open, and ends with a sentence', `${START}<div><p>That is all.`],
    ['that is a piece of a page', `<p>${'You keep your rights. '.repeat(20)}and so`],
  ])('%s', (_, html) => expect(isCutShort(html)).toBe(false));
});
