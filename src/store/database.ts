import { resultOf, written } from './requests';
import { asStoreFault, StoreFault } from './store-fault';

const NAME = 'packs';
const VERSION = 1;

/** The parts of the database: what is known of packs, by id; three parts of each; and the order that a person chose. */
const PARTS = ['infos', 'compiled', 'lookUps', 'chunks', 'orders'] as const;
/** The name of a part. */
export type Part = (typeof PARTS)[number];

/** A transaction in which parts are read or written. */
export type Parts = (part: Part) => IDBObjectStore;

/** The database of packs, which is opened when it is first asked for. Everything fails with a `StoreFault`. */
export class Database {
  readonly #factory: IDBFactory;
  #opening: Promise<IDBDatabase> | null = null;

  constructor(factory: IDBFactory) {
    this.#factory = factory;
  }

  /** Reads what stood in some parts at one time. */
  read<T>(parts: readonly Part[], read: (part: Parts) => Promise<T>): Promise<T> {
    return this.#transact(parts, 'readonly', async (transaction) =>
      read((part) => transaction.objectStore(part)),
    );
  }

  /** Changes all parts, or nothing: where it fails, where `signal` aborts, or where the browser ends before it is written. */
  change(change: (part: Parts) => Promise<void> | void, signal?: AbortSignal): Promise<void> {
    return this.#transact(PARTS, 'readwrite', (transaction) =>
      changeWhole(transaction, change, signal),
    );
  }

  async #transact<T>(
    parts: readonly Part[],
    mode: IDBTransactionMode,
    work: (transaction: IDBTransaction) => Promise<T>,
  ): Promise<T> {
    try {
      const database = await this.#open();
      return await work(database.transaction([...parts], mode, { durability: 'strict' }));
    } catch (error) {
      throw asStoreFault(error);
    }
  }

  #open(): Promise<IDBDatabase> {
    this.#opening ??= this.#openAnew().catch((error) => {
      this.#opening = null;
      throw error;
    });
    return this.#opening;
  }

  async #openAnew(): Promise<IDBDatabase> {
    const request = this.#factory.open(NAME, VERSION);
    request.onupgradeneeded = () => makeParts(request.result);
    const database = await resultOf(request);
    const forget = () => {
      database.close();
      this.#opening = null;
    };
    // A newer version waits for that, or somebody has cleared all data.
    database.onversionchange = forget;
    database.onclose = forget;
    return database;
  }
}

function makeParts(database: IDBDatabase): void {
  for (const part of PARTS) {
    database.createObjectStore(part, part === 'chunks' ? { keyPath: ['pack', 'first'] } : {});
  }
}

async function changeWhole(
  transaction: IDBTransaction,
  change: (part: Parts) => Promise<void> | void,
  signal?: AbortSignal,
): Promise<void> {
  const isWritten = written(transaction);
  // It may fail while the change is still at work; that is told of below.
  isWritten.catch(() => {});
  const abort = () => abortIfOpen(transaction);
  signal?.addEventListener('abort', abort);
  let failure: unknown;
  try {
    if (signal?.aborted) abort();
    else await change((part) => transaction.objectStore(part));
  } catch (error) {
    failure = error;
    abort();
  }
  try {
    await isWritten;
  } catch (error) {
    throw signal?.aborted ? new StoreFault('cancelled') : (failure ?? error);
  } finally {
    signal?.removeEventListener('abort', abort);
  }
}

function abortIfOpen(transaction: IDBTransaction): void {
  try {
    transaction.abort();
  } catch {
    // It has been written, or has failed by itself.
  }
}
