import { createServer as createHttp, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createHttps } from 'node:https';
import type { AddressInfo, Server } from 'node:net';
import { generate } from 'selfsigned';

/** One request that reached the web, whoever sent it. */
export interface Asked {
  method: string;
  host: string;
  path: string;
  headers: IncomingMessage['headers'];
}

export interface Answer {
  status?: number;
  headers?: Record<string, string>;
  body?: string;
}
type Responder = Answer | ((asked: Asked) => Answer | Promise<Answer>);

/** Every host of the internet on two local ports: says what it was told to say, and remembers who asked for what. */
export class FakeWeb {
  readonly asked: Asked[] = [];
  /** Hosts to which somebody opened an encrypted connection, whether or not a request followed. */
  readonly greeted: string[] = [];
  readonly ports: { https: number; http: number };
  readonly #answers = new Map<string, Responder>();
  readonly #servers: Server[];

  private constructor(servers: Server[], ports: { https: number; http: number }) {
    this.#servers = servers;
    this.ports = ports;
  }

  static async open(): Promise<FakeWeb> {
    let web: FakeWeb | undefined;
    // what cannot be answered is hung up on: a server that falls silent is part of the web
    const respond = (request: IncomingMessage, response: ServerResponse) =>
      void web?.respond(request, response).catch((error: Error) => response.destroy(error));
    const { private: key, cert } = await generate([{ name: 'commonName', value: 'clausewatch.test' }], {
      keySize: 2048,
    });
    const secure = createHttps({ key, cert }, respond).on('secureConnection', ({ servername }) => {
      if (servername) web?.greeted.push(servername);
    });
    const servers = [secure, createHttp(respond)];
    const [https, http] = await Promise.all(servers.map(listen));
    web = new FakeWeb(servers, { https: https ?? 0, http: http ?? 0 });
    return web;
  }

  /** Sets what an address (without query) answers from now on. */
  put(address: string, answer: Responder | string): void {
    const { host, pathname } = new URL(address);
    this.#answers.set(host + pathname, typeof answer === 'string' ? { body: answer } : answer);
  }

  /** The requests since the last call. */
  takeAsked(): Asked[] {
    return this.asked.splice(0);
  }

  async close(): Promise<void> {
    await Promise.all(
      this.#servers.map((server) => {
        if ('closeAllConnections' in server) (server as ReturnType<typeof createHttp>).closeAllConnections();
        return new Promise((resolve) => server.close(resolve));
      }),
    );
  }

  private async respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { host, pathname } = new URL(`https://${request.headers.host ?? 'nobody'}${request.url ?? '/'}`);
    const asked = { method: request.method ?? '', host, path: request.url ?? '/', headers: request.headers };
    this.asked.push(asked);
    const responder = this.#answers.get(host + pathname) ?? { status: 404, body: '<title>Not found</title>' };
    const {
      status = 200,
      headers = {},
      body = '',
    } = typeof responder === 'function' ? await responder(asked) : responder;
    response.writeHead(status, { 'content-type': 'text/html; charset=utf-8', ...headers });
    response.end(body);
  }
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}
