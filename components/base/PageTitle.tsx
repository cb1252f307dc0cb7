import { useEffect, useRef } from 'preact/hooks';

/** The heading of a page, its name in the tab, and where reading goes on when the page before it is gone. */
export const PageTitle = ({ text }: { text: string }) => {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${text} – Clausewatch`;
  }, [text]);
  useEffect(() => {
    if (document.activeElement === document.body) heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <h1 ref={heading} tabIndex={-1}>
      {text}
    </h1>
  );
};
