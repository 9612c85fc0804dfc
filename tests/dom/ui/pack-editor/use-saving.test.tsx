import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, it, vi } from 'vitest';
import type { PackInfo } from '@/core/own-pack/kept-pack';
import type { PackProgress } from '@/core/own-pack/pack-job';
import { type Saving, useSaving } from '@/ui/pack-editor/use-saving';
import { wholePack } from '../../../unit/core/own-pack/whole-pack';
import { settled } from '../look-up/settled';
import { packInfo } from '../packs/fake-desk';

afterEach(() => act(() => render(null, document.body)));

const JOB = { pack: wholePack() };

/** Shows what saves; each pack is kept once that is let go on. */
async function showSaving() {
  const shown = {} as { saving: Saving; tell(progress: PackProgress): void };
  const goOn: (() => void)[] = [];
  const desk = {
    prepare: async (_: unknown, { onProgress }: { onProgress(progress: PackProgress): void }) => {
      shown.tell = onProgress;
      const info = packInfo();
      const keep = () => new Promise<PackInfo>((resolve) => goOn.push(() => resolve(info)));
      return { info, faults: [], notes: [], keep, discard: () => {} };
    },
  };
  function Probe() {
    shown.saving = useSaving(desk);
    return null;
  }
  await settled(() => render(<Probe />, document.body));
  const save = (onKept: (info: PackInfo) => void) => settled(() => shown.saving.save(JOB, onKept));
  return { shown, save, goOn };
}

it('never shows less than was done before', async () => {
  const { shown, save } = await showSaving();
  await save(() => {});
  expect(shown.saving.state).toEqual({ at: 'work', share: 0.9 });
  await act(async () => shown.tell({ stage: 'save', share: 0 }));
  expect(shown.saving.state).toEqual({ at: 'work', share: 0.9 });
});

it('says of nothing that it is kept once something else is being saved', async () => {
  const { shown, save, goOn } = await showSaving();
  const [first, second] = [vi.fn(), vi.fn()];
  await save(first);
  await save(second);
  await settled(() => goOn[0]?.());
  expect(first).not.toHaveBeenCalled();
  expect(shown.saving.state.at).toBe('work');
  await settled(() => goOn[1]?.());
  expect(second).toHaveBeenCalledOnce();
  expect(shown.saving.state.at).toBe('rest');
});
