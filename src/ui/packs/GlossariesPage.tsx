import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { BundledPackInfo } from '@/core/glossary/bundled-pack-info';
import { switchPack } from '@/core/settings/settings';
import { REASON_TEXTS } from '../kit/reason-of';
import { useSay } from '../kit/say-context';
import type { SettingsProps } from '../settings/settings-props';
import { FILE_IMPORT, FileImport } from './FileImport';
import { PackList } from './PackList';
import type { PackDesk } from './pack-desk';
import { packItems } from './pack-items';
import { useFocusNext } from './use-focus-next';
import { usePackChanges } from './use-pack-changes';
import { usePacks } from './use-packs';

export interface GlossariesPageProps extends SettingsProps {
  desk: PackDesk;
  /** The glossaries that ship. */
  bundled: readonly BundledPackInfo[];
  /** Edits the terms of a glossary; where nothing does, no button offers it. */
  onEdit?: (id: string) => void;
  /** Other ways to add a glossary than a file. */
  children?: ComponentChildren;
}

/** All glossaries, in the order in which they are preferred, and the ways to add one. */
export function GlossariesPage(props: GlossariesPageProps) {
  const { desk, bundled, settings, onSettings, onEdit, children } = props;
  const say = useSay();
  const [said, setSaid] = useState('');
  const focusNext = useFocusNext();
  const packs = usePacks(desk, settings.ownPacks);
  const items = packItems(packs.kept, bundled);
  const changes = usePackChanges({ desk, packs, items, onSaid: setSaid, focusNext });
  const onSwitch = (id: string, isOn: boolean) =>
    void onSettings((latest) => switchPack(latest, id, isOn));
  const onKept = async (name: string, id: string, isBack: boolean) => {
    // One that was deleted may have been off.
    if (isBack && settings.packsOff.includes(id)) onSwitch(id, true);
    // Whoever hears that it is added finds it in the list.
    await packs.load();
    setSaid(say('glossaries_added', { name }));
    focusNext(LIST);
  };
  return (
    <div class="glossaries">
      <section class="settings-section" aria-labelledby={LIST}>
        <h2 class="settings-title" id={LIST} tabIndex={-1}>
          {say('glossaries_list_title')}
        </h2>
        <p class="settings-hint">{say('glossaries_list_hint')}</p>
        <p class="said" role="status">
          {packs.fault ? say(REASON_TEXTS[packs.fault]) : said}
        </p>
        <PackList {...{ items, onSwitch, onEdit, ...changes }} packsOff={settings.packsOff} />
      </section>
      <h2 class="glossaries-title">{say('glossaries_add_title')}</h2>
      <FileImport
        desk={desk}
        packs={packs.kept?.packs ?? []}
        onBegin={() => setSaid('')}
        onKept={(...kept) => void onKept(...kept)}
        onLeft={() => focusNext(FILE_IMPORT)}
      />
      {children}
    </div>
  );
}

/** The id of the heading of the list. */
const LIST = 'glossaries-list';
