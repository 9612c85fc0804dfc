/** Things of packs in the order of these; what is of none of them is left out. */
export function inOrder<T>(
  order: readonly string[],
  things: readonly (readonly [pack: string, thing: T])[],
): T[] {
  const byPack = new Map(things);
  return order.flatMap((pack) => byPack.get(pack) ?? []);
}
