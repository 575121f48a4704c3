import { soon, until } from './program.ts';
import type { Tab } from './tab.ts';
import { DRAWN, placeOf } from './tab.ts';
import type { Sighting } from './watch.ts';
import type { Notice, Wire } from './wire.ts';

/** An entry of a tab's own list, which Back and Forward walk through. */
export type TabEntry = { id: number; url: string; title: string };

type Keys = { key: string; code: string; windowsVirtualKeyCode: number; text?: string; modifiers?: number };

const SHIFT: Keys = { key: 'Shift', code: 'ShiftLeft', windowsVirtualKeyCode: 16 };
const ENTER: Keys = { key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 13, text: '\r' };

/** Scripts of the harness run in a world of their own, where the page cannot see them and they do not see the page's. */
const WORLD = 'harness';

/** Tells that a page stands here, after everything that was planted before has looked at it. */
const ARRIVAL = `addEventListener('pageshow', () => arrived(''), true);`;

/** One tab of a Chromium. */
export class ChromiumTab implements Tab {
  readonly targetId: string;
  readonly #wire: Wire;
  readonly #session: string;
  readonly #told: string[] = [];

  private constructor(wire: Wire, targetId: string, session: string) {
    this.#wire = wire;
    this.targetId = targetId;
    this.#session = session;
  }

  /**
   * Takes a tab that waits for its first step, and lets it run.
   * @param script a function that is given `tell`, for the start of every page
   */
  static async take(wire: Wire, { params }: Notice, script: string): Promise<ChromiumTab> {
    const { targetId } = params['targetInfo'] as { targetId: string };
    const tab = new ChromiumTab(wire, targetId, String(params['sessionId']));
    wire.onNotice((notice) => {
      if (tab.#isCall(notice, 'tell')) tab.#told.push(String(notice.params['payload']));
    });
    const line = (name: string) => tab.ask('Runtime.addBinding', { name, executionContextName: WORLD });
    await Promise.all([
      tab.ask('Page.enable'),
      tab.ask('Runtime.enable'),
      line('tell'),
      line('arrived'),
      tab.ask('Page.addScriptToEvaluateOnNewDocument', {
        source: `(${script})(tell);\n${ARRIVAL}`,
        worldName: WORLD,
      }),
      tab.ask('Runtime.runIfWaitingForDebugger'),
    ]);
    return tab;
  }

  ask<Result>(method: string, params: Record<string, unknown> = {}): Promise<Result> {
    return this.#wire.ask<Result>(method, params, this.#session);
  }

  /** What the script told since the last time this was asked. */
  takeTold<Told>(): Told[] {
    return this.#told.splice(0).map((text) => JSON.parse(text) as Told);
  }

  takeSightings(): Promise<Sighting[]> {
    return Promise.resolve(this.takeTold<Sighting>());
  }

  async arrive(act: () => Promise<unknown>): Promise<void> {
    const arrived = this.#wire.notice((notice) => this.#isCall(notice, 'arrived'));
    await act();
    await arrived;
  }

  #isCall({ method, params, sessionId }: Notice, name: string): boolean {
    return method === 'Runtime.bindingCalled' && sessionId === this.#session && params['name'] === name;
  }

  /** Opens an address where no script runs, so that nothing in the page can say when it was drawn; a picture can. */
  async goToWithoutScript(address: string): Promise<void> {
    await this.ask('Emulation.setScriptExecutionDisabled', { value: true });
    const loaded = this.#wire.notice(
      ({ method, sessionId }) => method === 'Page.loadEventFired' && sessionId === this.#session,
    );
    await this.ask('Page.navigate', { url: address });
    await loaded;
    await this.ask('Page.captureScreenshot');
  }

  async goTo(address: string): Promise<void> {
    await this.arrive(() => this.ask('Page.navigate', { url: address }));
    // Keys that come before a page was first drawn are dropped by the browser.
    await this.evaluate(DRAWN);
  }

  async evaluate<Value>(expression: string): Promise<Value> {
    const how = { expression, returnByValue: true, awaitPromise: true, userGesture: false };
    const answer = await this.ask<{ result: { value: Value }; exceptionDetails?: unknown }>(
      'Runtime.evaluate',
      how,
    );
    if (answer.exceptionDetails) throw new Error(JSON.stringify(answer.exceptionDetails));
    return answer.result.value;
  }

  async untilTrue(expression: string): Promise<void> {
    await until(() => soon(this.evaluate<boolean>(expression)), expression);
  }

  async click(selector: string): Promise<void> {
    const [x, y] = await this.evaluate<[number, number]>(placeOf(selector));
    const at = { x, y, button: 'left', clickCount: 1 };
    await this.ask('Input.dispatchMouseEvent', { type: 'mousePressed', ...at });
    await this.ask('Input.dispatchMouseEvent', { type: 'mouseReleased', ...at });
  }

  async #press(keys: Keys): Promise<void> {
    const modifiers = keys.key === 'Shift' ? 8 : 0;
    const type = keys.text ? 'keyDown' : 'rawKeyDown';
    await this.ask('Input.dispatchKeyEvent', { type, ...keys, modifiers });
    await this.ask('Input.dispatchKeyEvent', { type: 'keyUp', ...keys });
  }

  async pressShiftThrice(): Promise<void> {
    for (let time = 0; time < 3; time += 1) await this.#press(SHIFT);
  }

  async pressEnterOn(selector: string): Promise<void> {
    await this.evaluate(`document.querySelector(${JSON.stringify(selector)}).focus()`);
    await this.#press(ENTER);
  }

  async type(text: string): Promise<void> {
    for (const letter of text) {
      await this.ask('Input.dispatchKeyEvent', { type: 'keyDown', key: letter, text: letter });
      await this.ask('Input.dispatchKeyEvent', { type: 'keyUp', key: letter });
    }
  }

  /** The tab's own list and where it stands in it. */
  async list(): Promise<{ entries: TabEntry[]; currentIndex: number }> {
    return this.ask('Page.getNavigationHistory');
  }

  async walk(steps: number): Promise<boolean> {
    const { entries, currentIndex } = await this.list();
    const entry = entries[currentIndex + steps];
    if (!entry) return false;
    await this.arrive(() => this.ask('Page.navigateToHistoryEntry', { entryId: entry.id }));
    return true;
  }

  async close(): Promise<void> {
    await this.#wire.ask('Target.closeTarget', { targetId: this.targetId });
  }
}
