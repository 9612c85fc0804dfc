import type { KeptPack } from '@/core/own-pack/kept-pack';
import type { WholePack } from '@/core/pack-file/pack-file';
import type { Database } from './database';
import { readPack } from './load-pack';

/** What is made of the terms of a pack. */
export type MadeOfTerms = Pick<KeptPack, 'compiled' | 'lookUp'>;

/**
 * Has what is made of the terms of a pack made anew and kept, in one go: nobody changes the pack meanwhile. Gives it even where
 * it cannot be kept; fails where the pack is missing or damaged, or `make` fails.
 */
export async function renewPack(
  database: Database,
  id: string,
  make: (pack: WholePack) => MadeOfTerms,
): Promise<MadeOfTerms> {
  const all: MadeOfTerms[] = [];
  const keeping = database.change(async (part) => {
    const { pack } = await readPack(part, id);
    const made = make(pack);
    all.push(made);
    part('compiled').put(made.compiled, id);
    part('lookUps').put(made.lookUp, id);
  });
  const failure: unknown = await keeping.then(
    () => null,
    (error) => error,
  );
  const [made] = all;
  if (!made) throw failure;
  return made;
}
