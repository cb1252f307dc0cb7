/** Whether a key pressed there is meant for a field, or for a dialog that lies over everything else. */
export const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest('input, select, textarea, dialog, [contenteditable]') !== null;
