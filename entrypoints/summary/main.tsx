import { render } from 'preact';
import { checklist } from '@/core/checklist/bundled-checklist';
import { dayOf, summarise } from '@/core/checklist/summary';
import { ticksStore } from '@/extension/ticks-store';
import { SummarySheet } from '@/ui/summary/SummarySheet';
import '@/ui/summary/summary.css';

const summary = summarise(checklist, await ticksStore.load(), dayOf(new Date()));
render(<SummarySheet summary={summary} onPrint={() => print()} />, document.body);
