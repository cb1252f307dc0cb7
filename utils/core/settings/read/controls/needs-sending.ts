import { isInput, isSelect, isTickable } from '../survey/element';
import type { Survey } from '../survey/survey';

/** Whether a form's own controls count only once it is sent: a person is shown a button that sends it. */
export function formsToSend(survey: Survey): (controls: readonly Element[]) => boolean {
  const known = new Map<HTMLFormElement, boolean>();
  return (controls) => {
    const [first] = controls;
    const form = first && (isTickable(first) || isSelect(first)) ? first.form : null;
    if (!form) return false;
    const isSent = known.get(form) ?? hasSubmit(form, survey);
    known.set(form, isSent);
    return isSent;
  };
}

const hasSubmit = (form: HTMLFormElement, { spots }: Survey): boolean =>
  [...form.elements, ...form.querySelectorAll('input[type="image"]')].some(
    (element) => sends(element) && spots.get(element)?.isShown === true,
  );

const sends = (element: Element): boolean =>
  isInput(element)
    ? element.type === 'submit' || element.type === 'image'
    : element.localName === 'button' && (element as HTMLButtonElement).type === 'submit' && !isControl(element);

/** A switch is often a button that nobody told its type. */
const isControl = (button: Element): boolean =>
  ['role', 'aria-pressed', 'aria-haspopup', 'aria-expanded'].some((attribute) => button.hasAttribute(attribute));
