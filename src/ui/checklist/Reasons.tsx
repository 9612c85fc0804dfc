import type { Advice } from '@/core/checklist/advise';
import type { Source } from '@/core/glossary/source';
import type { Knowledge } from './knowledge';

export interface ReasonsProps {
  because: Advice['because'];
  knowledge: Knowledge;
}

/** Which ticks decided a result, why they count, and who says so. */
export function Reasons({ because, knowledge }: ReasonsProps) {
  return (
    <section class="advice-part">
      <h3 class="advice-part-name">Because you ticked</h3>
      <ul class="reasons">
        {because.items.map((item) => (
          <li key={item.id}>
            <p class="reason-label">{item.label}</p>
            <p>
              {item.reason} {item.action && <strong>{item.action}</strong>}
            </p>
            <Sources sources={knowledge.sourcesOf(item.sources)} />
          </li>
        ))}
        {because.circumstances.map(({ id, label }) => (
          <li key={id}>
            <p class="reason-label">{label}</p>
            <p>{knowledge.checklist.about.raised}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Sources({ sources }: { sources: Source[] }) {
  return (
    <details class="reason-sources">
      <summary>
        Source: {[...new Set(sources.map(({ publisher }) => publisher))].join(', ')}
      </summary>
      <ul>
        {sources.map(({ title, publisher, url, document }) => (
          <li key={title}>
            {publisher}:{' '}
            {url ? (
              <a href={url} target="_blank" rel="noopener noreferrer">
                {title}
              </a>
            ) : (
              (document ?? title)
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
