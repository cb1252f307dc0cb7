import audiences from '../../../../../assets/settings/audiences.json';
import { foldLabel } from '../words/fold-label';

export type TwoState = 'on' | 'off';

const ON = new Set(audiences.twoState.on.map(foldLabel));
const OFF = new Set(audiences.twoState.off.map(foldLabel));
const START = /^([^,;:–]{1,20})[,;:–]/u;

/** `Yes`, `Ja`, `Not allowed`, `No, don't use it` as on or off. */
export function twoStateOf(text: string): TwoState | undefined {
  const folded = foldLabel(text);
  for (const word of [folded, START.exec(folded)?.[1] ?? '']) {
    if (OFF.has(word)) return 'off';
    if (ON.has(word)) return 'on';
  }
  return undefined;
}

/** Which option means on and which off, where options are but a switch in words. */
export function twoStatesOf(options: readonly string[]): Record<TwoState, string> | undefined {
  if (options.length < 2 || options.length > 3) return undefined;
  const find = (state: TwoState) => options.find((option) => twoStateOf(option) === state);
  const [on, off] = [find('on'), find('off')];
  return on !== undefined && off !== undefined ? { on, off } : undefined;
}
