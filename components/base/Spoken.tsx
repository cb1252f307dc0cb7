import type { ComponentChildren } from 'preact';

/** Heard by screen readers, not seen, and not copied with the text around it. */
export const Spoken = ({ children }: { children: ComponentChildren }) => <span class="spoken">{children}</span>;
