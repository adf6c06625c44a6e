import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { selfSignedCertificate } from './certificate.ts';

/** The HTML of an address (`host` and `path` as the browser asks for them), or null for a 404. */
export type PageSource = (host: string, path: string) => string | null | Promise<string | null>;

/** A running server. */
export interface PageServer {
  /** Port on 127.0.0.1; the browsers take it for their proxy. */
  port: number;
  /** Addresses asked for, in order, tunnels to unknown hosts included (`CONNECT host:443`). */
  requests: string[];
  close(): Promise<void>;
}

/**
 * Serves pages under their real addresses: the browsers use it as their proxy, so that `https://www.tempo.co/…` is what
 * the page, the extension and the address bar see, without root, ports or DNS. Hosts for which `knows` is false are
 * refused, so nothing leaves the machine.
 */
export async function startPageServer(source: PageSource, knows: (host: string) => boolean): Promise<PageServer> {
  const requests: string[] = [];
  const answer = async (request: IncomingMessage, response: ServerResponse, scheme: string): Promise<void> => {
    const host = request.headers.host ?? '';
    const url = new URL(request.url ?? '/', `${scheme}://${host}`);
    requests.push(url.href);
    const html = await source(url.hostname, url.pathname);
    response.writeHead(html === null ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(html ?? '<!doctype html><title>404</title>');
  };
  const secure = createSecureServer(selfSignedCertificate(), (request, response) => {
    void answer(request, response, 'https');
  });
  const proxy = createServer((request, response) => {
    void answer(request, response, 'http');
  });
  proxy.on('connect', (request, socket) => {
    socket.on('error', () => socket.destroy());
    if (!knows((request.url ?? '').replace(/:443$/, ''))) {
      requests.push(`CONNECT ${request.url}`);
      socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
      return;
    }
    socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
    secure.emit('connection', socket);
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  return {
    port: (proxy.address() as AddressInfo).port,
    requests,
    close: async () => {
      proxy.closeAllConnections();
      secure.closeAllConnections();
      await new Promise((resolve) => proxy.close(resolve));
    },
  };
}
