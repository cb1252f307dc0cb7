/** A line that takes more of the window than this is gone to where its first words are marked. */
const TALL = 0.6;

/** Brings a line into sight and the focus with it. */
export const goToLine = (id: string | undefined): void => {
  const line = id === undefined ? null : document.getElementById(id);
  if (!line) return;
  const isTall = line.offsetHeight > innerHeight * TALL;
  const mark = isTall ? line.querySelector('ins, del') : null;
  if (isTall && !mark) line.scrollIntoView({ block: 'start' });
  else (mark ?? line).scrollIntoView({ block: 'center' });
  line.focus({ preventScroll: true });
};
