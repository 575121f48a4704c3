import { describe, expect, it } from 'vitest';
import type { ShiftPresses } from '#domain/shift-presses.ts';
import { NO_PRESSES, afterKey, asksToLeave } from '#domain/shift-presses.ts';

type Press = { key: string; code?: string; at: number };

/** Presses and releases one key after the other, each held for 50 milliseconds. */
function typed(...presses: Press[]): ShiftPresses {
  return presses.reduce(
    (state, { key, code = key, at }) =>
      afterKey(afterKey(state, { type: 'keydown', key, code, timeStamp: at }), {
        type: 'keyup',
        key,
        code,
        timeStamp: at + 50,
      }),
    NO_PRESSES,
  );
}

const shift = (at: number, code = 'ShiftLeft'): Press => ({ key: 'Shift', code, at });

describe('Shift three times asks for the way out', () => {
  it('when it is pressed three times alone', () => {
    expect(asksToLeave(typed(shift(0), shift(300), shift(600)))).toBe(true);
  });

  it('with either Shift key, and as slowly as shaking hands need', () => {
    expect(asksToLeave(typed(shift(0), shift(1900, 'ShiftRight'), shift(3800)))).toBe(true);
  });

  it('not after two presses', () => {
    expect(asksToLeave(typed(shift(0), shift(300)))).toBe(false);
  });

  it('not when the presses lie too far apart', () => {
    expect(asksToLeave(typed(shift(0), shift(300), shift(2500)))).toBe(false);
  });

  it('not when a letter is written between', () => {
    expect(asksToLeave(typed(shift(0), shift(300), { key: 'a', at: 400 }, shift(600)))).toBe(false);
  });

  it('not when Shift makes capitals', () => {
    const keys = [1, 2, 3].flatMap((turn) => [
      { type: 'keydown', key: 'Shift', code: 'ShiftLeft', timeStamp: turn * 300 },
      { type: 'keydown', key: 'A', code: 'KeyA', timeStamp: turn * 300 + 20 },
      { type: 'keyup', key: 'A', code: 'KeyA', timeStamp: turn * 300 + 40 },
      { type: 'keyup', key: 'Shift', code: 'ShiftLeft', timeStamp: turn * 300 + 60 },
    ]);
    expect(asksToLeave(keys.reduce(afterKey, NO_PRESSES))).toBe(false);
  });

  it('not when a keyboard on the screen says Shift: its keys have no place', () => {
    expect(asksToLeave(typed(shift(0, ''), shift(300, ''), shift(600, '')))).toBe(false);
  });

  it('once when the key is held and repeats', () => {
    const held = [0, 500, 530, 560].map((timeStamp) => ({
      type: 'keydown',
      key: 'Shift',
      code: 'ShiftLeft',
      timeStamp,
    }));
    const state = [...held, { type: 'keyup', key: 'Shift', code: 'ShiftLeft', timeStamp: 600 }].reduce(
      afterKey,
      NO_PRESSES,
    );
    expect(state.count).toBe(1);
  });

  it('still after further presses, which do no harm', () => {
    expect(asksToLeave(typed(...[0, 200, 400, 600, 800].map((at) => shift(at))))).toBe(true);
  });
});
