import { afterAll, beforeAll, expect, it } from 'vitest';
import { cdp } from 'vitest/browser';
import { VerdictChip } from '../../../components/alert/VerdictChip';
import { Switch } from '../../../components/base/choice/Switch';
import { ComparisonView } from '../../../components/comparison/ComparisonView';
import { Masthead } from '../../../components/pages/Masthead';
import { mount } from '../mount';
import { NOW } from '../samples/alerts';
import { ROWS } from '../samples/archive';

const nothing = (): void => {};
const force = (value: 'active' | 'none') =>
  cdp().send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value }] });

beforeAll(() => force('active'));
afterAll(() => force('none'));

const find = (root: Element, selector: string): Element => root.querySelector(selector) ?? expect.fail(selector);

/** What of an edge is left where the reader's own few colours are all that is painted. */
const edgeOf = (element: Element): number => {
  const { borderTopStyle, borderTopWidth, borderTopColor, backgroundColor } = getComputedStyle(element);
  const isSeen =
    borderTopStyle !== 'none' && borderTopColor !== backgroundColor && !/^rgba\(.*, 0\)$/.test(borderTopColor);
  return isSeen ? Number.parseFloat(borderTopWidth) : 0;
};
const lineOf = (element: Element): string => getComputedStyle(element).textDecorationLine;

it('keeps an edge around a chip', async () => {
  await expect.poll(() => matchMedia('(forced-colors: active)').matches).toBe(true);
  const root = mount(<VerdictChip verdict="silent" severity={3} />);
  expect(edgeOf(find(root, '.chip'))).toBeGreaterThan(0);
});

/** As the reader's own palette has it. */
const systemColour = (name: string): string => {
  const probe = document.body.appendChild(document.createElement('i'));
  probe.style.cssText = `forced-color-adjust: none; color: ${name}`;
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
};

it.each(['light', 'dark'] as const)('shows how a switch stands, in the reader’s colours alone, %s', (theme) => {
  const root = mount(
    <main>
      <Switch label="On" isOn onChange={nothing} />
      <Switch label="Off" isOn={false} onChange={nothing} />
    </main>,
    { theme },
  );
  const [on, off] = Array.from(root.querySelectorAll('.switch'), (element) => ({
    ground: getComputedStyle(element).backgroundColor,
    border: getComputedStyle(element).borderTopColor,
    knob: getComputedStyle(element, '::after').backgroundColor,
    place: getComputedStyle(element, '::after').insetInlineStart,
  }));
  const border = systemColour('ButtonText');
  expect(on).toMatchObject({ ground: systemColour('Highlight'), border, knob: systemColour('HighlightText') });
  expect(off).toMatchObject({ ground: systemColour('Canvas'), border, knob: border });
  expect(on?.place).not.toBe(off?.place);
});

it('puts an edge around the page that one is on, and around no other', () => {
  const root = mount(<Masthead page="archive" />);
  const edges = Array.from(root.querySelectorAll('.masthead-link'), (link) => [
    link.getAttribute('aria-current') === 'page',
    edgeOf(link) > 0,
  ]);
  expect(edges.filter(([isCurrent]) => isCurrent)).toHaveLength(1);
  expect(edges.every(([isCurrent, hasEdge]) => isCurrent === hasEdge)).toBe(true);
});

it('tells words that came from words that went by their lines, and changed lines by their border', () => {
  const root = mount(
    <ComparisonView
      {...{ rows: ROWS, beforeAt: NOW, afterAt: NOW, summary: [], sections: [], onChoose: nothing }}
      choice={{ layout: 'inline', isWholeTextShown: true }}
    />,
  );
  expect([lineOf(find(root, '.line ins')), lineOf(find(root, '.line del'))]).toEqual(['underline', 'line-through']);
  const border = (kind: string) => getComputedStyle(find(root, `.line.${kind}`)).borderInlineStartStyle;
  expect([border('replaced'), border('same')]).toEqual(['solid', 'none']);
});
