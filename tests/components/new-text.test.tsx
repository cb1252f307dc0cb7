import { describe, expect, it } from 'vitest';
import { AlertStory } from '../../components/alert/AlertStory';
import { NewTextNote } from '../../components/site/NewTextNote';
import type { Judgement } from '../../utils/core/model/judgement';
import { mount } from './mount';
import { ANNOUNCED_CHANGE, NEW_TEXT } from './samples/alerts';

const judgement = ANNOUNCED_CHANGE.judgement as Judgement;

describe('the text to come', () => {
  it('is led to in a tab of its own, which learns nothing of us', () => {
    const root = mount(<AlertStory judgement={judgement} newText={NEW_TEXT} />);
    const link = root.querySelector<HTMLAnchorElement>('.evidence a');
    expect(link?.textContent).toBe(NEW_TEXT);
    expect(link?.href).toBe(NEW_TEXT);
    expect(link?.target).toBe('_blank');
    expect(link?.rel).toBe('noreferrer');
  });

  it('has no link where the address is not one of the service: what a judgement holds is not enough', () => {
    expect(judgement.preview).toBeDefined();
    expect(mount(<AlertStory judgement={judgement} />).querySelector('.evidence a')).toBeNull();
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
  const root = mount(<AlertStory judgement={judgement} />);
  expect(root.querySelector('.evidence b')).toBeNull();
  expect(root.querySelector('.evidence')?.textContent).toContain(
    'Under the heading “What will change”, the document itself says what is new, seen on 10 March 2026: “We say <b>more</b> clearly',
  );
});
