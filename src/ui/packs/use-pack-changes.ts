import type { PackInfo } from '@/core/own-pack/kept-pack';
import type { PackFileKind } from '@/core/own-pack/pack-job';
import { packName } from '../kit/pack-name';
import { REASON_TEXTS, reasonOf } from '../kit/reason-of';
import { saveFile } from '../kit/save-file';
import { useSay } from '../kit/say-context';
import { undoButtonId } from './DeletedRow';
import { moveButtonId } from './MoveButtons';
import { packActionsId } from './PackActions';
import type { PackDesk } from './pack-desk';
import { packFileName, packFileType } from './pack-file-name';
import { movedOrder, type PackItem, preferredItems } from './pack-items';
import { useAskedOrder } from './use-asked-order';
import type { Packs } from './use-packs';

/** What changes of packs are made with, and who hears of them. */
interface ChangeSurroundings {
  desk: PackDesk;
  packs: Packs;
  items: readonly PackItem[];
  /** Hears a sentence that says what happened. */
  onSaid(sentence: string): void;
  /** Moves the focus to the element of an id, once it is there. */
  focusNext(id: string): void;
}

/** What can be done with the packs of the list; each says what happened, and puts the focus where one goes on. */
export function usePackChanges({ desk, packs, items, onSaid, focusNext }: ChangeSurroundings) {
  const say = useSay();
  const asked = useAskedOrder(items);
  const nameOf = (id: string) => {
    const item = items.find((each) => each.id === id);
    if (item?.kind === 'damaged') return item.damaged.name;
    return item && item.kind !== 'bundled' ? item.info.name : packName(say, id, id);
  };
  /** Makes a change, then says either what came of it or why it could not be made. */
  const make = async (change: () => Promise<void>, sentence: string, focused = '') => {
    const fault = await packs.change(change);
    onSaid(fault ? say(REASON_TEXTS[fault]) : sentence);
    if (focused && !fault) focusNext(focused);
  };
  return {
    onMove(id: string, step: -1 | 1) {
      const order = movedOrder(asked.items(), id, step);
      if (!order) return;
      const preferred = preferredItems(asked.items()).map((item) => item.id);
      const place = preferred.indexOf(id) + step + 1;
      const sentence = say('glossaries_moved', { name: nameOf(id), place, all: preferred.length });
      asked.ask(order, () => make(() => desk.reorder(order), sentence, moveButtonId(id, step)));
    },
    onRename: (id: string, name: string) =>
      void make(() => desk.rename(id, name), say('glossaries_renamed', { name })),
    onDelete: (id: string) =>
      // The line that takes its place says the rest.
      void make(() => desk.remove(id), '', undoButtonId(id)),
    onRestore: (id: string) =>
      void make(() => desk.restore(id), say('restored', { name: nameOf(id) }), packActionsId(id)),
    onForget: (id: string) =>
      void make(() => desk.forget(id), say('glossaries_forgotten', { name: nameOf(id) })),
    async onExport(info: PackInfo, as: PackFileKind) {
      try {
        const file = packFileName(info.name, as);
        saveFile(file, await desk.write({ write: info.id, as }), packFileType(as));
        onSaid(say('glossaries_saved_as', { file }));
      } catch (error) {
        onSaid(say(REASON_TEXTS[reasonOf(error)]));
      }
    },
  };
}
