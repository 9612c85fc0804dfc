import { dayOf, summarise } from '@/core/checklist/summary';
import { localeOf } from '@/extension/locale-of';
import { settingsStore } from '@/extension/settings-store';
import { ticksStore } from '@/extension/ticks-store';
import { useSay } from '@/ui/kit/say-context';
import { SummarySheet } from '@/ui/summary/SummarySheet';
import { type PageProps, showPage } from '../hooks/show-page';
import { firstChecklist, useChecklist } from '../hooks/use-checklist';
import '@/ui/kit/kit.css';
import '@/ui/summary/summary.css';

const stored = await settingsStore.load();
const [ticks, first] = await Promise.all([ticksStore.load(), firstChecklist(localeOf(stored))]);

function App({ settings }: PageProps) {
  const checklist = useChecklist(first, localeOf(settings));
  const summary = summarise(checklist, ticks, dayOf(new Date(), useSay().language));
  return <SummarySheet summary={summary} onPrint={() => print()} />;
}

await showPage('summary_page_title', App, stored);
