import { checklist } from '@/core/checklist/bundled-checklist';
import { readTicks } from '@/core/checklist/ticks';
import { storedValue } from './stored-value';

/** The ticks of this browser session: in memory until the browser closes, never on disk. */
export const ticksStore = storedValue('session', 'ticks', (stored) => readTicks(stored, checklist));
