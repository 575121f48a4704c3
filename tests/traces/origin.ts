import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Http2SecureServer } from 'node:http2';
import { createSecureServer } from 'node:http2';
import type { AddressInfo } from 'node:net';
import { makeCertificate } from './certificate.ts';

/** Answers a request, as `scripts/serve.ts` does. */
export type Listener = (request: IncomingMessage, response: ServerResponse) => void;

/** A server on this machine with a name, a certificate and HTTP/2, as a public one has. */
export class Origin {
  readonly host: string;
  readonly fingerprint: string;
  readonly #server: Http2SecureServer;

  private constructor(name: string, fingerprint: string, server: Http2SecureServer) {
    this.#server = server;
    this.fingerprint = fingerprint;
    this.host = `${name}:${String((server.address() as AddressInfo).port)}`;
  }

  /** @param name a name below `localhost`, which every browser looks for on this machine and nowhere else */
  static async open(name: string, listener: Listener): Promise<Origin> {
    const { key, cert, fingerprint } = await makeCertificate(name);
    const server = createSecureServer({ key, cert, allowHTTP1: true });
    // Node's HTTP/2 requests and responses keep the form of the older ones.
    server.on('request', (request, response) =>
      listener(request as unknown as IncomingMessage, response as unknown as ServerResponse),
    );
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return new Origin(name, fingerprint, server);
  }

  /** A full address on this origin. */
  address(path: string): string {
    return `https://${this.host}${path}`;
  }

  close(): void {
    this.#server.close();
  }
}
