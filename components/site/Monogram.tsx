/** The first letter of a service, in the colour of its state; said by nobody, since the name stands beside it. */
export const Monogram = ({ name, state }: { name: string; state: string }) => (
  <span class={`site-sign ${state}`} aria-hidden="true">
    {[...name.trim()][0]?.toLocaleUpperCase() ?? '?'}
  </span>
);
