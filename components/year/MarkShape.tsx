import type { Severity } from '../../utils/core/model/judgement';
import type { MarkKind } from '../../utils/core/model/year/year-line';

const OUTLINES: Record<MarkKind, string> = {
  silent: 'M6 .7 11.3 6 6 11.3.7 6Z',
  dated: 'M6 1.6 10.4 6 6 10.4 1.6 6Z',
  told: 'M6 10.4A4.4 4.4 0 1 0 6 1.6a4.4 4.4 0 0 0 0 8.8Z',
  back: 'M10 10.5V7a3 3 0 0 0-3-3H2M4.7 1.2 2 4l2.7 2.8',
  setting: 'M1.8 1.8h8.4v8.4H1.8Z',
  edit: 'M6 9a3 3 0 1 0 0-6 3 3 0 0 0 0 6Z',
  first: 'M6 1v10',
  notice: 'M3 11.4V1.2h6.6L7.9 3.8l1.7 2.6H3',
};

interface MarkShapeProps {
  kind: MarkKind;
  severity: Severity;
  size?: number;
}

/** Quiet changes are full diamonds, or hollow ones where a date moved; what was told of is a ring. */
export const MarkShape = ({ kind, severity, size = 12 }: MarkShapeProps) => (
  <svg
    class={`mark-shape shape-${kind} severity-${severity}`}
    viewBox="0 0 12 12"
    width={size}
    height={size}
    aria-hidden="true"
    focusable="false"
  >
    <path d={OUTLINES[kind]} />
  </svg>
);
