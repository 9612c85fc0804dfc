import { render } from 'preact';
import { checklist } from '@/core/checklist/bundled-checklist';
import { dayOf, summarise } from '@/core/checklist/summary';
import { settingsStore } from '@/extension/settings-store';
import { ticksStore } from '@/extension/ticks-store';
import { showTheme } from '@/ui/kit/show-theme';
import { SummarySheet } from '@/ui/summary/SummarySheet';
import '@/ui/kit/kit.css';
import '@/ui/summary/summary.css';

showTheme((await settingsStore.load()).theme);
const summary = summarise(checklist, await ticksStore.load(), dayOf(new Date()));
render(<SummarySheet summary={summary} onPrint={() => print()} />, document.body);
