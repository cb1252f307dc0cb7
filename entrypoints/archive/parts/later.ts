import { createElement, type FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** A page whose code is read when it is first asked for: most readers of the archive never do. */
export function later<Props extends object>(load: () => Promise<FunctionComponent<Props>>): FunctionComponent<Props> {
  let known: FunctionComponent<Props> | undefined;
  return (props) => {
    const [page, setPage] = useState(() => known);
    useEffect(() => {
      if (page) return;
      void load().then((loaded) => {
        known = loaded;
        setPage(() => loaded);
      });
    }, [page]);
    return page ? createElement(page, props) : null;
  };
}
