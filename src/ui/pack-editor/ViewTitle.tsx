import { useEffect, useRef } from 'preact/hooks';

/** The heading of a view, which has the focus once that is shown. */
export function ViewTitle({ children }: { children: string }) {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <h2 class="view-title" ref={title} tabIndex={-1}>
      {children}
    </h2>
  );
}
