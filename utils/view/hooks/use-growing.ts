import { useEffect, useState } from 'preact/hooks';

/** How many of a long list are drawn in full: so many at first, and as many again after each paint. */
export const useGrowing = (total: number, step: number): number => {
  const [count, setCount] = useState(step);
  useEffect(() => {
    if (count < total) setCount(count + step);
  }, [count, total, step]);
  return Math.min(count, total);
};
