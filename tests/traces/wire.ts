type Message = {
  id?: number;
  method?: string;
  params?: unknown;
  sessionId?: string;
  result?: unknown;
  error?: unknown;
};

type Waiting = { resolve: (result: unknown) => void; reject: (error: Error) => void };

/** Something that happened in a browser, without being asked for. */
export type Notice = { method: string; params: Record<string, unknown>; sessionId?: string | undefined };

/** Milliseconds after which an answer that has not come is taken for lost. */
const PATIENCE = 20_000;

/**
 * A conversation with a browser over its debugging socket. The DevTools protocol and WebDriver BiDi frame their messages
 * alike, and no library stands between: what is sent here is all that is sent, so no gesture is granted unseen.
 */
export class Wire {
  readonly #socket: WebSocket;
  readonly #waiting = new Map<number, Waiting>();
  readonly #listeners = new Set<(notice: Notice) => void>();
  #last = 0;

  private constructor(socket: WebSocket) {
    this.#socket = socket;
    socket.onmessage = ({ data }) => this.#hear(JSON.parse(String(data)) as Message);
    socket.onclose = () => {
      for (const { reject } of this.#waiting.values()) reject(new Error('The browser hung up.'));
    };
  }

  /** @param address `ws://…` as the browser names it */
  static open(address: string): Promise<Wire> {
    return new Promise((resolve, reject) => {
      const socket = new WebSocket(address);
      socket.onopen = () => resolve(new Wire(socket));
      socket.onerror = () => reject(new Error(`Nobody answers at ${address}.`));
    });
  }

  /**
   * Asks the browser for something and waits for its answer.
   * @throws {Error} when the browser refuses, hangs up or does not answer
   */
  ask<Result>(method: string, params: Record<string, unknown> = {}, sessionId?: string): Promise<Result> {
    const id = (this.#last += 1);
    return new Promise<Result>((resolve, reject) => {
      const timer = setTimeout(() => this.#settle(id, { error: `no answer to ${method}` }), PATIENCE);
      const done = (act: () => void): void => {
        clearTimeout(timer);
        act();
      };
      this.#waiting.set(id, {
        resolve: (result) => done(() => resolve(result as Result)),
        reject: (error) => done(() => reject(error)),
      });
      this.#socket.send(JSON.stringify({ id, method, params, ...(sessionId && { sessionId }) }));
    });
  }

  /** Hears whatever the browser says unasked. Returns how to stop listening. */
  onNotice(listener: (notice: Notice) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** The first notice that fits. Begin to wait before causing it. */
  notice(fits: (notice: Notice) => boolean, patience = PATIENCE): Promise<Notice> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        stop();
        reject(new Error('What was waited for did not happen.'));
      }, patience);
      const stop = this.onNotice((notice) => {
        if (!fits(notice)) return;
        clearTimeout(timer);
        stop();
        resolve(notice);
      });
    });
  }

  hangUp(): void {
    this.#socket.close();
  }

  #hear(message: Message): void {
    if (typeof message.id === 'number') this.#settle(message.id, message);
    else if (message.method !== undefined) {
      const { method, sessionId } = message;
      const params = (message.params ?? {}) as Record<string, unknown>;
      for (const listener of [...this.#listeners]) listener({ method, params, sessionId });
    }
  }

  #settle(id: number, { result, error, ...rest }: Omit<Message, 'id'>): void {
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    if (error === undefined) waiting?.resolve(result);
    else waiting?.reject(new Error(JSON.stringify({ error, ...rest })));
  }
}
