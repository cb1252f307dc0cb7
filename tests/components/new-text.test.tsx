import { describe, expect, it } from 'vitest';
import { AlertStory } from '../../components/alert/AlertStory';
import { FindingCard } from '../../components/alert/FindingCard';
import { NewTextNote } from '../../components/site/NewTextNote';
import type { Finding, Judgement } from '../../utils/core/model/judgement';
import { mount } from './mount';
import { ANNOUNCED_CHANGE, NEW_TEXT } from './samples/alerts';

const judgement = ANNOUNCED_CHANGE.judgement as Judgement;

describe('the text to come', () => {
  it('is led to in a tab of its own, which learns nothing of us', () => {
    const root = mount(<AlertStory judgement={judgement} moments={[]} newText={NEW_TEXT} />);
    const link = root.querySelector<HTMLAnchorElement>('.evidence a');
    expect(link?.textContent).toBe(NEW_TEXT);
    expect(link?.href).toBe(NEW_TEXT);
    expect(link?.target).toBe('_blank');
    expect(link?.rel).toBe('noreferrer');
  });

  it('has no link where the address is not one of the service: what a judgement holds is not enough', () => {
    expect(judgement.preview).toBeDefined();
    expect(mount(<AlertStory judgement={judgement} moments={[]} />).querySelector('.evidence a')).toBeNull();
    const root = mount(<NewTextNote address="javascript:alert(1)" />);
    expect(root.querySelector('a')).toBeNull();
    expect(root.textContent).toContain('javascript:alert(1)');
  });

  it('is announced for the day that the page names', () => {
    const note = <NewTextNote address={NEW_TEXT} at={Date.UTC(2026, 3, 15)} />;
    expect(mount(note).textContent).toContain('A new text is announced for 15 April 2026.');
    expect(mount(note, { locale: 'de-DE' }).textContent).toContain('für den 15. April 2026 angekündigt');
    expect(mount(<NewTextNote address={NEW_TEXT} />).textContent).toContain('A new text is announced. It can be');
  });
});

it('quotes the account of a document as text, under its heading', () => {
  const root = mount(<AlertStory judgement={judgement} moments={[]} />);
  expect(root.querySelector('.evidence b')).toBeNull();
  expect(root.querySelector('.evidence')?.textContent).toContain(
    'Under the heading “What will change”, the document itself says what is new, seen on 10 March 2026: “We say <b>more</b> clearly',
  );
});

const FINDING: Finding = {
  topic: 'arbitration',
  principle: 'fair-terms',
  direction: 'worse',
  change: 'added',
  certainty: 'stated',
  severity: 2,
  headline: { id: 'later.judge.arbitration.forced.new', values: { service: 'Lantern' } },
  after: { text: 'Any dispute is settled by arbitration.', marks: [] },
};

it('a finding of a text that does not hold yet tells of what will be', () => {
  mount(
    <ul>
      <FindingCard finding={FINDING} isHeadline={false} />
    </ul>,
  );
  const card = document.querySelector('.finding');
  expect(card?.querySelector('h3')?.textContent).toBe('Lantern will send disputes to arbitration instead of a court.');
  expect([...(card?.querySelectorAll('h4') ?? [])].map((title) => title.textContent)).toEqual(['Now', 'To come']);
  expect(card?.textContent).toContain('The text in force does not say this.');
});
