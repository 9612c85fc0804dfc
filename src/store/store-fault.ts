import type { KeepingFaultKind } from '@/core/own-pack/keeping-fault';

/** Says that the store could not do something. Whatever was to be changed is as it was. */
export class StoreFault extends Error {
  readonly kind: KeepingFaultKind;

  constructor(kind: KeepingFaultKind, cause?: unknown) {
    super(`The packs: ${kind}`, { cause });
    this.kind = kind;
  }
}

const KINDS: Record<string, KeepingFaultKind> = {
  QuotaExceededError: 'full',
  VersionError: 'newer',
};

/** An error of the browser as a fault of the store. */
export function asStoreFault(error: unknown): StoreFault {
  if (error instanceof StoreFault) return error;
  const { name = '' } = Object(error) as { name?: string };
  return new StoreFault(KINDS[name] ?? 'unavailable', error);
}
