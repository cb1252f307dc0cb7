import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface PanelProps {
  /** Where the table of contents leads. */
  id?: string;
  title: string;
  children: ComponentChildren;
}

/** A titled group of options. */
export const Panel = ({ id, title, children }: PanelProps) => {
  const own = useId();
  return (
    <section class="panel" id={id} aria-labelledby={`${own}-title`}>
      <h2 id={`${own}-title`}>{title}</h2>
      <div class="panel-body card">{children}</div>
    </section>
  );
};
