interface Scheduler {
  postTask(
    task: () => void,
    options: { priority?: 'user-visible' | 'background'; delay?: number; signal?: AbortSignal },
  ): Promise<void>;
}

/** The scheduler of the browser; undefined where it has none. */
export function browserScheduler(): Scheduler | undefined {
  return (globalThis as { scheduler?: Scheduler }).scheduler;
}
