import type { Source } from '@/core/glossary/source';

/** A source by name: a link that tells its site nothing of the page, or the name of a document. */
export function SourceName({ source: { url, title, document } }: { source: Source }) {
  if (!url) return document ?? title;
  return (
    <a href={url} target="_blank" rel="noopener noreferrer">
      {title}
    </a>
  );
}
