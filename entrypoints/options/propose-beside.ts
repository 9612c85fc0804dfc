import type { ProposedTerm } from '@/core/propose/propose-terms';

/** Proposes the terms of an article in a worker, which alone loads what that takes. Rejects where it breaks. */
export async function proposeBeside(article: string): Promise<ProposedTerm[]> {
  // The development server is another origin, of which a page may start no worker.
  if (import.meta.env.DEV) return (await import('./propose-article')).proposeArticle(article);
  const worker = new Worker(new URL('./article-worker.ts', import.meta.url), { type: 'module' });
  const { port1: own, port2: port } = new MessageChannel();
  return new Promise<ProposedTerm[]>((resolve, reject) => {
    own.onmessage = ({ data }: MessageEvent<ProposedTerm[]>) => resolve(data);
    worker.onerror = reject;
    worker.postMessage(article, [port]);
  }).finally(() => {
    worker.terminate();
    own.close();
  });
}
