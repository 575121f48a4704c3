import type { z } from 'zod';
import type { HostPlace } from './host-place.ts';
import { askedAddress } from './host-place.ts';

/** What a host of Git answered instead of doing what was asked. Its message is German and says what to do. */
export class HostRefused extends Error {
  /** The status of the answer; nothing when none came. */
  readonly status: number | undefined;

  constructor(message: string, status?: number) {
    super(message);
    this.status = status;
  }
}

/** A host of Git, asked with somebody's key about one repository. */
export type GitHost = {
  /** Asks, and reads the answer through a schema. Paths begin below the repository. */
  ask<Schema extends z.ZodType>(schema: Schema, path: string, sent?: object): Promise<z.output<Schema>>;
  /** The text of a file, as it lies there. */
  text(blob: string): Promise<string>;
  remove(path: string): Promise<void>;
};

const PATIENCE = 30_000;

const SENTENCES: Readonly<Record<number, string>> = {
  401: 'Der Zugangsschlüssel gilt nicht oder nicht mehr. Bitte die Seite neu laden und einen gültigen eingeben.',
  403: 'Der Zugangsschlüssel darf das nicht. Er braucht für dieses Repository „Contents“ und „Pull requests“, beide mit „Read and write“.',
  404: 'Das wurde dort nicht gefunden. Der Zugangsschlüssel muss für dieses Repository gelten, und Sie müssen dort mitarbeiten dürfen.',
  409: 'Jemand hat im selben Augenblick etwas geändert. Bitte noch einmal senden.',
  422: 'Der Vorschlag wurde dort nicht angenommen. Bitte noch einmal senden; gelingt es wieder nicht, schreiben Sie uns eine E-Mail.',
  429: 'Es waren zu viele Anfragen. Bitte in einer Stunde noch einmal versuchen.',
};

const NO_ANSWER = 'Es kam keine Antwort. Bitte prüfen Sie die Verbindung und versuchen Sie es noch einmal.';
const STRANGE = 'Die Antwort war nicht zu verstehen. Bitte später noch einmal versuchen.';

function refusal({ status, headers }: Response): HostRefused {
  const isSpent = status === 403 && headers.get('x-ratelimit-remaining') === '0';
  return new HostRefused(SENTENCES[isSpent ? 429 : status] ?? STRANGE, status);
}

type Send = (path: string, request: RequestInit, accept?: string) => Promise<Response>;

/** Sends requests with the key. It goes to no address but that of the repository; no redirect is followed with it. */
function sender(place: HostPlace, key: string): Send {
  return async (path, request, accept = 'application/vnd.github+json') => {
    const response = await fetch(`${askedAddress(place)}${path}`, {
      ...request,
      headers: { Authorization: `Bearer ${key}`, Accept: accept, 'X-GitHub-Api-Version': '2022-11-28' },
      signal: AbortSignal.timeout(PATIENCE),
      credentials: 'omit',
      cache: 'no-store',
      redirect: 'error',
    }).catch(() => {
      throw new HostRefused(NO_ANSWER);
    });
    if (!response.ok) throw refusal(response);
    return response;
  };
}

/** A host that speaks GitHub's REST interface. */
export function gitHost(place: HostPlace, key: string): GitHost {
  const send = sender(place, key);
  return {
    async ask(schema, path, sent) {
      const request = sent === undefined ? {} : { method: 'POST', body: JSON.stringify(sent) };
      const answer: unknown = await (await send(path, request)).json().catch(() => undefined);
      const read = schema.safeParse(answer);
      if (!read.success) throw new HostRefused(STRANGE);
      return read.data;
    },
    async text(blob) {
      const response = await send(`git/blobs/${blob}`, {}, 'application/vnd.github.raw+json');
      // A mark at the beginning belongs to the file, too: what is not shown has to stay.
      return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await response.arrayBuffer());
    },
    async remove(path) {
      await send(path, { method: 'DELETE' });
    },
  };
}
