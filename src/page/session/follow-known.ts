import type { PageSession } from './page-session';

/** Has a session mark no more what the person knows since, and mark again what was known before. */
export function followKnown(
  session: Pick<PageSession, 'drop' | 'readAgain'>,
  before: readonly string[],
  after: readonly string[],
): void {
  if (before.some((term) => !after.includes(term))) session.readAgain();
  for (const term of after) if (!before.includes(term)) session.drop(term);
}
