import { soon, until } from './program.ts';
import type { Tab } from './tab.ts';
import { DRAWN, placeOf } from './tab.ts';
import type { Sighting } from './watch.ts';
import type { Wire } from './wire.ts';

const SHIFT = '\uE008';
const ENTER = '\uE007';

type Remote = { type: string; value?: unknown };

/**
 * What the watching script tells is sent at once and also kept in the page: Firefox cuts the line of a page that it puts
 * into its memory, so of a page that comes back only what was kept can be read.
 */
function keeping(script: string): string {
  return `(send) => {
    globalThis.sightings = [];
    (${script})((text) => {
      globalThis.sightings.push(text);
      send(text);
    });
  }`;
}

/** One tab of a Firefox. */
export class FirefoxTab implements Tab {
  readonly context: string;
  readonly #wire: Wire;
  readonly #sent: string[] = [];

  private constructor(wire: Wire, context: string) {
    this.#wire = wire;
    this.context = context;
  }

  /** @param script a function that is given `tell`, for the start of every page */
  static async open(wire: Wire, context: string, script: string): Promise<FirefoxTab> {
    const tab = new FirefoxTab(wire, context);
    await wire.ask('script.addPreloadScript', {
      functionDeclaration: keeping(script),
      arguments: [{ type: 'channel', value: { channel: context } }],
      contexts: [context],
    });
    wire.onNotice(({ method, params }) => {
      if (method === 'script.message' && params['channel'] === context)
        tab.#sent.push(String((params['data'] as Remote).value));
    });
    return tab;
  }

  async takeSightings(): Promise<Sighting[]> {
    const kept = await this.evaluate<string[]>('(globalThis.sightings ?? []).splice(0)');
    return [...this.#sent.splice(0), ...kept].map((text) => JSON.parse(text) as Sighting);
  }

  /** Tells two stands of the tab apart; nothing while a page is on its way. */
  async #state(): Promise<string | undefined> {
    const state = '[document.readyState, location.href, performance.timeOrigin].join()';
    const answer = await this.evaluate<string>(state).catch(() => undefined);
    return answer?.startsWith('complete') ? answer : undefined;
  }

  async arrive(act: () => Promise<unknown>): Promise<void> {
    const before = await this.#state();
    await act();
    await until(async () => {
      const now = await this.#state();
      return now === before ? undefined : now;
    }, 'a page to arrive');
  }

  async goTo(url: string): Promise<void> {
    await this.arrive(() =>
      this.#wire.ask('browsingContext.navigate', { context: this.context, url, wait: 'complete' }),
    );
    await this.evaluate(DRAWN);
  }

  async evaluate<Value>(expression: string): Promise<Value> {
    const answer = await this.#wire.ask<{ result?: Remote; exceptionDetails?: unknown }>('script.evaluate', {
      expression: `Promise.resolve(${expression}).then(JSON.stringify)`,
      target: { context: this.context },
      awaitPromise: true,
      userActivation: false,
    });
    if (!answer.result) throw new Error(JSON.stringify(answer.exceptionDetails));
    const { value } = answer.result;
    return JSON.parse(typeof value === 'string' ? value : 'null') as Value;
  }

  async untilTrue(expression: string): Promise<void> {
    await until(() => soon(this.evaluate<boolean>(expression)), expression);
  }

  async #perform(type: 'key' | 'pointer', actions: Record<string, unknown>[]): Promise<void> {
    const how = { context: this.context, actions: [{ type, id: type, actions }] };
    await this.#wire.ask('input.performActions', how);
  }

  async #press(keys: Iterable<string>): Promise<void> {
    const strokes = [...keys].flatMap((value) => [
      { type: 'keyDown', value },
      { type: 'keyUp', value },
    ]);
    await this.#perform('key', strokes);
  }

  async click(selector: string): Promise<void> {
    const [x, y] = await this.evaluate<[number, number]>(placeOf(selector));
    await this.#perform('pointer', [
      { type: 'pointerMove', x, y },
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ]);
  }

  pressShiftThrice(): Promise<void> {
    return this.#press([SHIFT, SHIFT, SHIFT]);
  }

  async pressEnterOn(selector: string): Promise<void> {
    await this.evaluate(`document.querySelector(${JSON.stringify(selector)}).focus()`);
    await this.#press([ENTER]);
  }

  type(text: string): Promise<void> {
    return this.#press(text);
  }

  async walk(steps: number): Promise<boolean> {
    try {
      await this.arrive(() =>
        this.#wire.ask('browsingContext.traverseHistory', { context: this.context, delta: steps }),
      );
      return true;
    } catch (error) {
      if (error instanceof Error && error.message.includes('no such history entry')) return false;
      throw error;
    }
  }

  async close(): Promise<void> {
    await this.#wire.ask('browsingContext.close', { context: this.context });
  }
}
