import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PlanTraces } from './plan.ts';
import { measureOrdinaryField, measurePlan } from './plan.ts';
import type { Stage } from './stage.ts';
import { openStage } from './stage.ts';
import { ALL_WAYS_OUT } from './way-out.ts';

let stage: Stage;
beforeAll(async () => void (stage = await openStage()));
afterAll(() => stage.close());

describe('in Chromium with its memory for pages, what someone wrote into every field of the safety plan', () => {
  let found: PlanTraces;
  beforeAll(async () => void (found = await measurePlan(stage)));

  it('stands there while it is being written', () => {
    expect(found.fields).toBeGreaterThan(15);
    // One more for the box that was ticked.
    expect(found.written).toBe(found.fields + 1);
  });

  it('is gone after Back and Forward, though the page itself comes from memory', () => {
    expect(found).toMatchObject({ isFromMemory: true, byBackAndForward: 0 });
  });

  it('is not brought back by the key that takes a change back', () => {
    expect(found.afterUndo).toBe(0);
  });

  it('is gone after a link and the step back on the page', () => {
    expect(found.byLink).toBe(0);
  });

  it.each(ALL_WAYS_OUT)('is in no page of the tab after leaving by %s', (wayOut) => {
    expect(found.left[wayOut]).toEqual([0, 0, 0]);
  });

  it('is in no file of the browser', () => {
    expect(found.naming).toEqual([]);
  });
});

it('what stands in an ordinary field is found in the files, so the plan would be', async () => {
  const naming = await measureOrdinaryField(stage);
  expect(naming.filter((name) => name.startsWith('Default/Sessions/'))).not.toEqual([]);
});
