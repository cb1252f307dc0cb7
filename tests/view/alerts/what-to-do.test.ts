import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../utils/core/model/judgement';
import { whatToDo } from '../../../utils/view/alerts/what-to-do';

const finding = (topic: Finding['topic'], direction: Finding['direction'] = 'worse') =>
  ({ topic, direction }) as Finding;
const declaration = {
  settings: [{ address: 'https://a.example/privacy' }, { address: 'https://a.example/ads' }],
  account: { deletion: 'https://a.example/leave', source: 'its help pages' },
};

describe('whatToDo', () => {
  it('advises on what got worse, strongest first, each topic once, and no more than is read', () => {
    const findings = ['fees', 'location', 'fees', 'liability', 'tracking', 'ai-training'] as const;
    expect(whatToDo({ findings: findings.map((topic) => finding(topic)) })).toEqual({
      advice: ['fees', 'location', 'tracking'],
      pages: {},
    });
  });

  it('leads to the pages that the declaration knows', () => {
    expect(whatToDo({ findings: [finding('liability')] }, declaration)).toEqual({
      advice: [],
      pages: { settings: 'https://a.example/privacy', deletion: 'https://a.example/leave' },
    });
  });

  it('asks nothing of the reader where nothing got worse, or nothing is known', () => {
    expect(whatToDo({ findings: [finding('location', 'better'), finding('fees', 'neutral')] }, declaration)).toBe(
      undefined,
    );
    expect(whatToDo(undefined, declaration)).toBeUndefined();
  });
});
