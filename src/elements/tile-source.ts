import type { RangeResponse, Source } from 'pmtiles';
import { PMTiles } from 'pmtiles';
import { MOST_WHOLE } from '#domain/tile-layer.ts';

async function asked(address: string, init: RequestInit, status: number): Promise<ArrayBuffer> {
  const response = await fetch(address, init);
  if (response.status !== status) throw new Error(`The map answers ${String(response.status)}.`);
  return response.arrayBuffer();
}

/** The file in memory: one request, which tells nobody what someone looks at. */
class WholeFile implements Source {
  readonly #address: string;
  readonly #bytes: number;
  #content: Promise<ArrayBuffer> | undefined;

  constructor(address: string, bytes: number) {
    this.#address = address;
    this.#bytes = bytes;
  }

  getKey(): string {
    return this.#address;
  }

  async getBytes(offset: number, length: number): Promise<RangeResponse> {
    this.#content ??= asked(this.#address, {}, 200);
    const content = await this.#content;
    if (content.byteLength !== this.#bytes) throw new Error('The map did not come whole.');
    return { data: content.slice(offset, offset + length) };
  }
}

/** The parts of the file that are looked at, each asked for. */
class FileInParts implements Source {
  readonly #address: string;

  constructor(address: string) {
    this.#address = address;
  }

  getKey(): string {
    return this.#address;
  }

  async getBytes(offset: number, length: number, signal?: AbortSignal): Promise<RangeResponse> {
    const headers = { Range: `bytes=${String(offset)}-${String(offset + length - 1)}` };
    // Only a part will do: a server that sends everything each time would be asked for megabytes again and again.
    return { data: await asked(this.#address, { headers, ...(signal && { signal }) }, 206) };
  }
}

/** How a file of this size is asked for: whole when it is small, else in parts. */
export function sourceOf(address: string, bytes: number): Source {
  return bytes <= MOST_WHOLE ? new WholeFile(address, bytes) : new FileInParts(address);
}

/** Tiles of a file. One that does not come is empty, and whoever shows them is told once. */
export class QuietTiles extends PMTiles {
  #onFailure: (() => void) | undefined;

  /** @param onFailure runs at the first tile that does not come, unless nobody waits for it any more */
  constructor(source: Source, onFailure: () => void) {
    super(source);
    this.#onFailure = onFailure;
  }

  override async getZxy(
    z: number,
    x: number,
    y: number,
    signal?: AbortSignal,
  ): Promise<RangeResponse | undefined> {
    try {
      return await super.getZxy(z, x, y, signal);
    } catch {
      if (signal?.aborted) return undefined;
      this.#onFailure?.();
      this.#onFailure = undefined;
      return undefined;
    }
  }
}
