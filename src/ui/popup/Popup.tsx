import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { isSiteOn } from '@/core/settings/settings';
import { Checklist, type ChecklistProps } from '../checklist/Checklist';
import { useSay } from '../kit/say-context';
import { Tabs } from '../kit/Tabs';
import { LookUp, type LookUpProps } from '../look-up/LookUp';
import { OnThisPage, type OnThisPageProps } from '../terms/OnThisPage';
import { PageHeader, type PageHeaderProps } from '../terms/PageHeader';

/** What the popup can show. */
type PopupTab = 'checklist' | 'page' | 'look-up';

export interface PopupProps extends ChecklistProps, LookUpProps, OnThisPageProps, PageHeaderProps {
  /** What it shows at first, unless a card has led to the checklist. */
  opensOn: PopupTab;
  /** Whether the browser keeps what is ticked and chosen. */
  isStorageWorking: boolean;
}

/** The popup: the checklist, the terms on the page and a look-up side by side, the switch for this site above them. */
export function Popup({ opensOn, isStorageWorking, ...props }: PopupProps) {
  const { page, settings, onSettings, onReveal, onReload, onOptions, onBeside, ...others } = props;
  const { lookUp, addressOfTerm, ...checklist } = others;
  const say = useSay();
  const [tab, setTab] = useState<PopupTab>(opensOn);
  const { pointedAt } = checklist.ticks;
  useEffect(() => {
    if (pointedAt) setTab('checklist');
  }, [pointedAt]);
  const popup = useRef<HTMLElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what another tab was scrolled to is no place in this one.
  useLayoutEffect(() => {
    if (popup.current) popup.current.scrollTop = 0;
  }, [tab]);
  const isOn = page.state === 'readable' && isSiteOn(settings, page.site);
  const onPage = isOn ? say('popup_page_count', { count: page.terms.length }) : say('popup_page');
  return (
    <main class="popup" ref={popup}>
      <PageHeader {...{ page, settings, onSettings, onOptions }} />
      <p class="popup-notice" role="status">
        {!isStorageWorking && say('popup_storage')}
      </p>
      <Tabs
        label="Healthgloss"
        tabs={[
          { id: 'checklist', label: say('popup_checklist') },
          { id: 'page', label: onPage },
          { id: 'look-up', label: say('popup_look_up') },
        ]}
        selected={tab}
        onSelect={setTab}
      >
        {tab === 'checklist' && <Checklist {...checklist} />}
        {tab === 'look-up' && <LookUp {...{ lookUp, addressOfTerm }} />}
        {tab === 'page' && (
          <OnThisPage {...{ page, settings, onSettings, onReveal, onReload, onBeside }} />
        )}
      </Tabs>
    </main>
  );
}
