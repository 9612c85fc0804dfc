/** Knows whether anybody may see this document: its tab is in front and, where it is a frame, a part of it is in view. */
export class InSight {
  #isInView = window.parent === window;

  /** `onSeen` is called whenever that is so again. */
  constructor(onSeen: () => void, signal: AbortSignal) {
    const tell = () => this.isSeen && onSeen();
    document.addEventListener('visibilitychange', tell, { signal });
    if (this.#isInView) return;
    const observer = new IntersectionObserver(
      (entries) => {
        this.#isInView = entries.at(-1)?.isIntersecting ?? false;
        tell();
      },
      // Frames of other sites are seen only once they are in view: browsers tell them no more.
      { rootMargin: '100%' },
    );
    observer.observe(document.documentElement);
    signal.addEventListener('abort', () => observer.disconnect());
  }

  /** Whether anybody may see this document by now. */
  get isSeen(): boolean {
    return this.#isInView && !document.hidden;
  }
}
