import type { ComponentChildren } from 'preact';

/** Heard by screen readers, not seen, and not copied with the text around it; `lang` where that is in another language. */
export const Spoken = ({ lang, children }: { lang?: string; children: ComponentChildren }) => (
  <span class="spoken" lang={lang}>
    {children}
  </span>
);
