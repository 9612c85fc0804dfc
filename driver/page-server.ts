import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { bundle } from './bundle';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};

/** A server of fixture pages on this machine. */
export interface PageServer {
  /** Where it is, without a slash at the end. */
  origin: string;
  /** The path of every request so far, in order. */
  requests: string[];
  close(): Promise<void>;
}

async function readHeaders(folder: string): Promise<Record<string, string>> {
  const text = await readFile(join(folder, 'headers.json'), 'utf8').catch(() => '{}');
  return JSON.parse(text);
}

const bundles = new Map<string, Promise<string>>();

async function readOrBundle(path: string): Promise<Buffer | string | undefined> {
  const source = path.replace(/\.js$/, '.mjs');
  if (source !== path && existsSync(source)) {
    const bundled = bundles.get(source) ?? bundle(source);
    bundles.set(source, bundled);
    return bundled;
  }
  return readFile(path).catch(() => undefined);
}

async function sendFile(path: string, response: ServerResponse): Promise<void> {
  const body = await readOrBundle(path);
  const headers = await readHeaders(join(path, '..'));
  const type = TYPES[extname(path)] ?? 'application/octet-stream';
  response.writeHead(body ? 200 : 404, { 'content-type': type, ...headers }).end(body);
}

/**
 * Serves a folder; a `headers.json` beside a page holds the headers that it is sent with.
 * A script `x.js` is bundled from `x.mjs`, where there is one.
 */
export async function startServer(root: string): Promise<PageServer> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    requests.push(path);
    sendFile(join(root, normalize(path)), response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    requests,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
