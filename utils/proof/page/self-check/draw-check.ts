import type { CheckState } from '../../../core/model/evidence';
import { runSelfCheck, type SelfCheck } from './run-self-check';

const ORDER = ['fails', 'odd', 'holds', 'unknown'] as const satisfies readonly CheckState[];

/** Checks the page and writes what was found into its place for it. */
export async function checkThisPage(page: Document): Promise<void> {
  const place = page.querySelector('#self-check .proof-check');
  if (place === null) return;
  const found = await runSelfCheck(page);
  place.replaceChildren(...drawn(page, found));
}

function drawn(page: Document, { check, say, text }: SelfCheck): Element[] {
  const make = (name: string, look: string, words = ''): HTMLElement => {
    const element = page.createElement(name);
    if (look !== '') element.className = look;
    element.textContent = words;
    return element;
  };
  const result = make('p', `proof-result ${check.state}`, say(check.headline));
  result.setAttribute('role', 'status');
  const groups = ORDER.flatMap((state) => {
    const said = new Set(check.lines.filter((line) => line.state === state).map(({ sentence }) => say(sentence)));
    if (said.size === 0) return [];
    const group = make('div', `proof-group ${state}`);
    const list = make('ul', '');
    list.append(...[...said].map((words) => make('li', '', words)));
    group.append(make('h3', '', say({ id: `proof.state-${state}` })), list);
    return [group];
  });
  const saving =
    text === undefined ? [] : [saveButton(make('button', 'proof-save', say({ id: 'proof.save-bundle' })), text)];
  return [result, ...groups, make('p', 'soft', say({ id: 'proof.check-how' })), ...saving];
}

function saveButton(button: HTMLElement, text: string): HTMLElement {
  button.setAttribute('type', 'button');
  button.addEventListener('click', () => {
    const link = button.ownerDocument.createElement('a');
    link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
    link.download = 'clausewatch.json';
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  });
  return button;
}
