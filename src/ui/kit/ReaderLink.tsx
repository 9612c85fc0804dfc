import type { ComponentChildren } from 'preact';

/** Leads to the page of ours on which any text can be read, explained, in a tab of its own. */
export function ReaderLink({ children }: { children: ComponentChildren }) {
  return (
    <a class="reader-link" href="/reader.html" target="_blank" rel="noopener">
      {children}
    </a>
  );
}
