import { type ComponentProps, h, render } from 'preact';
import { Language } from '../base/Language';
import { ProofPage } from './ProofPage';
import styles from './proof-page.css?inline';

/** The style of the page, as it goes into the file. */
export const PROOF_STYLES = styles;

/** The page as elements that stand in no document; it keeps nothing that would run. */
export function drawProofPage({
  timeZone,
  ...props
}: ComponentProps<typeof ProofPage> & { timeZone: string }): Element {
  const root = document.createElement('div');
  const { locale } = props.bundle.saying;
  const children = h(ProofPage, props);
  render(h(Language, { locale, now: props.bundle.madeAt, timeZone, children }), root);
  return root;
}
