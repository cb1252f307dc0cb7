import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

/** A titled group of options. */
export const Panel = ({ title, children }: { title: string; children: ComponentChildren }) => {
  const id = useId();
  return (
    <section class="panel" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <div class="panel-body card">{children}</div>
    </section>
  );
};
