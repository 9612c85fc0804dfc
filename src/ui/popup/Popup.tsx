import { useState } from 'preact/hooks';
import type { Checklist as ChecklistData } from '@/core/checklist';
import type { Ticks } from '@/core/ticks';
import { Checklist } from './Checklist';
import { Mark } from './Mark';
import type { PageState, PageTerm } from './page-state';
import { SiteSwitch } from './SiteSwitch';
import { Tabs } from './Tabs';
import { TermList } from './TermList';

export interface PopupProps {
  checklist: ChecklistData;
  page: PageState;
  ticks: Ticks;
  onTicks(next: Ticks): void;
  onSwitch(on: boolean): void;
  onReveal(term: PageTerm): void;
}

/** The popup: the checklist first, the terms on this page beside it, the switch for this site above both. */
export function Popup({ checklist, page, ticks, onTicks, onSwitch, onReveal }: PopupProps) {
  const [tab, setTab] = useState<'checklist' | 'page'>('checklist');
  const readable = page.state === 'readable' ? page : null;
  const count = readable?.on ? ` (${readable.terms.length})` : '';
  return (
    <main class="popup">
      <header class="popup-header">
        <Mark />
        <h1 class="popup-name">Healthgloss</h1>
        {readable && <SiteSwitch site={readable.site} on={readable.on} onSwitch={onSwitch} />}
      </header>
      <Tabs
        tabs={[
          { id: 'checklist', label: 'Checklist' },
          { id: 'page', label: `On this page${count}` },
        ]}
        selected={tab}
        onSelect={setTab}
      >
        {tab === 'checklist' ? (
          <Checklist checklist={checklist} ticks={ticks} onTicks={onTicks} />
        ) : (
          <TermList page={page} onReveal={onReveal} />
        )}
      </Tabs>
    </main>
  );
}
