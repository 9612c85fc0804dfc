import { useEffect, useState } from 'preact/hooks';
import { isSiteOn, type Settings, switchOn } from '@/core/settings/settings';
import { Checklist, type ChecklistProps } from '../checklist/Checklist';
import { Icon } from '../kit/Icon';
import { Logo } from '../kit/Logo';
import { Tabs } from '../kit/Tabs';
import { LookUp, type LookUpProps } from '../look-up/LookUp';
import { MentionSettings } from '../settings/MentionSettings';
import type { PageState, PageTerm } from '../terms/page-state';
import { TermList } from '../terms/TermList';
import { SiteSwitch } from './SiteSwitch';

export interface PopupProps extends ChecklistProps, LookUpProps {
  page: PageState;
  settings: Settings;
  onSettings(change: (settings: Settings) => Settings): void;
  /** Whether the browser keeps what is ticked and chosen. */
  isStorageWorking: boolean;
  onReveal(term: PageTerm): void;
  /** Loads the page again. */
  onReload(): void;
  /** Opens the page of options. */
  onOptions(): void;
}

/** The popup: the checklist first, the terms on this page beside it, the switch for this site above both. */
export function Popup({ page, settings, onSettings, isStorageWorking, ...props }: PopupProps) {
  const { onReveal, onReload, onOptions, lookUp, addressOf, ...checklist } = props;
  const [tab, setTab] = useState<'checklist' | 'page' | 'look-up'>('checklist');
  const { pointedAt } = checklist.ticks;
  useEffect(() => {
    if (pointedAt) setTab('checklist');
  }, [pointedAt]);
  const readable = page.state === 'readable' ? page : null;
  const isOn = readable !== null && isSiteOn(settings, readable.site);
  const count = isOn ? ` (${readable.terms.length})` : '';
  return (
    <main class="popup">
      <header class="popup-header">
        <Logo />
        <h1 class="popup-name">Healthgloss</h1>
        {readable && <SiteSwitch site={readable.site} {...{ settings, onSettings }} />}
        <button type="button" class="popup-options" aria-label="Settings" onClick={onOptions}>
          <Icon sign="cog" />
        </button>
      </header>
      <p class="popup-notice" role="status">
        {!isStorageWorking &&
          'Your browser cannot store this: its storage is full or turned off. Ticks count until you close this window.'}
      </p>
      <Tabs
        label="Healthgloss"
        tabs={[
          { id: 'checklist', label: 'Checklist' },
          { id: 'page', label: `On this page${count}` },
          { id: 'look-up', label: 'Look up' },
        ]}
        selected={tab}
        onSelect={setTab}
      >
        {tab === 'checklist' && <Checklist {...checklist} />}
        {tab === 'look-up' && <LookUp {...{ lookUp, addressOf }} />}
        {tab === 'page' && (
          <>
            <TermList
              {...{ page, isOn, isPaused: settings.isPaused, onReveal, onReload }}
              onSwitchOn={() => onSettings((latest) => switchOn(latest, readable?.site ?? ''))}
            />
            {isOn && (
              <section class="mention-settings" aria-labelledby="mention-settings">
                <h2 class="mention-settings-title" id="mention-settings">
                  How often to mark
                </h2>
                <MentionSettings {...{ settings, onSettings }} />
              </section>
            )}
          </>
        )}
      </Tabs>
    </main>
  );
}
