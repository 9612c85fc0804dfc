import { proposeArticle } from './propose-article';

/** Proposes the terms of one article, beside the page. */
addEventListener('message', ({ data, ports: [port] }: MessageEvent<string>) => {
  port?.postMessage(proposeArticle(data));
});
