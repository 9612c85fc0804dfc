import type { Entry } from '@/core/glossary/entry';

/** What medicine says today of a term, folded; nothing where that is what was always said. */
export function TodayFold({ today }: { today: Entry['today'] }) {
  if (!today) return null;
  return (
    <details class="fold">
      <summary>What medicine says today</summary>
      <p>{today}</p>
    </details>
  );
}
