import type { Summary } from '@/core/checklist/summary';
import { useSay } from '../kit/say-context';

export interface SummarySheetProps {
  summary: Summary;
  onPrint(): void;
}

/** The summary for a doctor as it is printed, with room for notes. */
export function SummarySheet({ summary, onPrint }: SummarySheetProps) {
  const say = useSay();
  return (
    <main class="sheet">
      <button type="button" class="button sheet-print" onClick={onPrint}>
        {say('print')}
      </button>
      <h1 class="sheet-title">{summary.title}</h1>
      <p>
        <time>{summary.date}</time>
      </p>
      {summary.ticked && (
        <section>
          <h2>{summary.ticked.heading}</h2>
          <ul>
            {summary.ticked.lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
      )}
      <section>
        <h2>{summary.notes}</h2>
        <div class="sheet-notes" />
      </section>
      <p class="sheet-closing">{summary.closing}</p>
    </main>
  );
}
