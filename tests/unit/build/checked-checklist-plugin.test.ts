import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { afterEach, beforeEach, expect, it } from 'vitest';
import checklist from '@/data/checklist.json';
import { checkedChecklist } from '../../../build/checked-checklist-plugin';

let folder: string;

/** Builds a script that imports a checklist from a folder of its own. */
function buildWith(changed: object): Promise<unknown> {
  writeFileSync(
    join(folder, 'data', 'checklist.json'),
    JSON.stringify({ ...checklist, ...changed }),
  );
  return build({
    configFile: false,
    logLevel: 'silent',
    root: folder,
    plugins: [checkedChecklist()],
    build: { write: false, lib: { entry: join(folder, 'main.js'), formats: ['es'] } },
  });
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'checklist-'));
  mkdirSync(join(folder, 'data'));
  const script = 'import checklist from "./data/checklist.json"; console.log(checklist);';
  writeFileSync(join(folder, 'main.js'), script);
});
afterEach(() => rmSync(folder, { recursive: true }));

it('lets the checklist that ships be built', async () => {
  await expect(buildWith({})).resolves.toBeDefined();
});

it('stops the build at a bad checklist, with the item named', async () => {
  const items = checklist.items.map((item) =>
    item.id === 'u_calf' ? { ...item, level: 'soon' } : item,
  );
  await expect(buildWith({ items })).rejects.toThrow(/u_calf: unknown level "soon"/);
});

it('leaves out of a build what is for reviewers alone', async () => {
  const built = JSON.stringify(await buildWith({}));
  const [item] = checklist.items;
  expect(built).toContain(item?.explanation);
  expect(built).not.toContain(item?.notFor);
  expect(built).not.toContain('notFor');
});
