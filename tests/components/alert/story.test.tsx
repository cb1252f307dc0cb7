import { expect, it } from 'vitest';
import { TimeLine } from '../../../components/alert/story/TimeLine';
import { WhatToDo } from '../../../components/alert/story/WhatToDo';
import { ADVISED } from '../../../utils/core/model/story';
import { mount } from '../mount';
import { MOMENTS, STEPS } from '../samples/alerts';

it('tells the way of a change in its order, a day as a day', () => {
  const stops = [...mount(<TimeLine moments={MOMENTS} />).querySelectorAll('li')].map(({ textContent }) => textContent);
  expect(stops).toEqual([
    '12 January 2026The page’s own date',
    '7 March 2026Earlier text last seen',
    '8 March 2026Notice seen',
    '9 March 2026You were written to',
    '12 March 2026New text first seen',
    '15 April 2026Takes effect',
  ]);
});

it('draws no way of one stop', () => {
  expect(mount(<TimeLine moments={MOMENTS.slice(0, 1)} />).querySelector('.time-line')).toBeNull();
});

it('has an advice in words for every topic that it advises on', () => {
  for (const locale of ['en-GB', 'de-DE']) {
    const root = mount(<WhatToDo serviceName="Chirp" advice={[...ADVISED]} pages={{}} />, { locale });
    const advice = [...root.querySelectorAll('li')].map(({ textContent = '' }) => textContent);
    expect(new Set(advice).size).toBe(ADVISED.length);
    for (const text of advice) expect(text).not.toContain('story.');
  }
});

it('leads to the pages of the service in tabs of their own, which learn nothing of us', () => {
  const links = [...mount(<WhatToDo serviceName="Chirp" {...STEPS} />).querySelectorAll('a')];
  expect(links.map(({ href }) => href)).toEqual([STEPS.pages.settings, STEPS.pages.download]);
  for (const link of links) expect([link.target, link.rel]).toEqual(['_blank', 'noopener noreferrer']);
});

it('is not there where there is nothing to do', () => {
  expect(mount(<WhatToDo serviceName="Chirp" advice={[]} pages={{}} />).querySelector('section')).toBeNull();
});
