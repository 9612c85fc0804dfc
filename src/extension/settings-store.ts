import { readSettings } from '@/core/settings/settings';
import { storedValue } from './stored-value';

/** What the person has chosen, kept on this device; the defaults where nothing is stored. */
export const settingsStore = storedValue('local', 'settings', readSettings);
