import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readWordList } from '#editorial/content-tree.ts';
import { committedTrace, MEASURE_AGAIN } from './committed.ts';
import { EVERYDAY_TITLE } from './everyday-site.ts';
import { firefoxPath } from './firefox.ts';
import { countKept, countLeftovers } from './measurement.ts';
import { measureLeftovers, readInChromium, readInFirefox, readWithoutScript } from './reading.ts';
import type { Stage } from './stage.ts';
import { openStage } from './stage.ts';
import { ENTRIES } from './visit.ts';
import { ALL_WAYS_OUT } from './way-out.ts';

const committed = committedTrace();
let stage: Stage;
beforeAll(async () => void (stage = await openStage()));
afterAll(() => stage.close());

/** Titles that say nothing of us: the everyday page's own, and the one ours takes while that is awaited. */
const neutral = (): string[] => [EVERYDAY_TITLE, new URL(stage.everyday.exit).hostname];

describe('in Chromium, someone who reads five entries and searches once', () => {
  it('has one entry in the list of the tab and one row in the list of the browser', async () => {
    const { headings, profile, ...kept } = await readInChromium(stage);
    profile.remove();
    expect(new Set(headings).size).toBe(ENTRIES + 1);
    expect(committed.pages).toBe(ENTRIES);
    expect(countKept(kept)).toEqual({ entries: 1, rows: 1, visible: 1 });
    expect(countKept(kept), MEASURE_AGAIN).toEqual(committed.reading.chromium);
  });

  it.each(ALL_WAYS_OUT)(
    'leaves no row that the browser shows, and one neutral row in its files: %s',
    async (wayOut) => {
      const { profile, ...kept } = await readInChromium(stage, wayOut);
      profile.remove();
      const { rows, visible } = countKept(kept);
      expect(kept.rows.filter((title) => !neutral().includes(title))).toEqual([]);
      expect({ rows, visible }).toEqual({ rows: 1, visible: 0 });
      expect({ rows, visible }, MEASURE_AGAIN).toEqual(committed.left.chromium);
    },
  );

  it('has one entry and one row without script, on the page that holds everything', async () => {
    const kept = countKept(await readWithoutScript(stage));
    expect(kept).toEqual({ entries: 1, rows: 1, visible: 1 });
    expect(kept, MEASURE_AGAIN).toEqual(committed.reading.withoutScript);
  });
});

describe('in the files of Chromium, after someone has left', () => {
  let found: Awaited<ReturnType<typeof measureLeftovers>>;
  beforeAll(async () => void (found = await measureLeftovers(stage)));

  it('no word tells what was read or typed', () => {
    expect(readWordList('telling-words').length).toBeGreaterThan(10);
    expect(found.ours.telling).toEqual([]);
  });

  it('such words are found where a site does not keep them out', () => {
    const words = new Set(found.compared.telling.map((name) => name.replace(/^.*: /, '')));
    expect([...words]).toEqual(expect.arrayContaining(['stalking', 'Frauenhaus']));
  });

  it('stands beside our name at most that the browser asked its maker how fields are filled in', () => {
    const hosts = found.ours.asked.map((address) => new URL(address).hostname);
    expect(hosts.filter((host) => host !== 'content-autofill.googleapis.com')).toEqual([]);
  });

  it('there is no copy, cookie, picture or anything else stored', () => {
    const { copies, cookies, icons, storage } = found.ours;
    expect({ copies, cookies, icons, storage }).toEqual({ copies: [], cookies: 0, icons: 0, storage: [] });
  });

  it('our name stands, and that is said', () => {
    const { naming, ...counts } = countLeftovers(found.ours);
    const { naming: said, ...others } = committed.files;
    expect(counts, MEASURE_AGAIN).toEqual(others);
    expect(naming).toBeGreaterThan(0);
    // Some of these files are written late or not at all, as the browser finds time.
    expect(Math.abs(naming - said), `${found.ours.naming.join('\n')}\n${MEASURE_AGAIN}`).toBeLessThanOrEqual(
      2,
    );
  });
});

describe.skipIf(!firefoxPath())('in Firefox, someone who reads five entries and searches once', () => {
  it('has one entry in the list of the tab and one row in the list of the browser', async () => {
    const kept = countKept(await readInFirefox(stage));
    expect(kept).toEqual({ entries: 1, rows: 1, visible: 1 });
    expect(kept, MEASURE_AGAIN).toEqual(committed.reading.firefox);
  });

  it('leaves one row with a neutral title', async () => {
    const kept = await readInFirefox(stage, 'keys');
    const { rows, visible } = countKept(kept);
    expect(kept.rows.filter((title) => !neutral().includes(title))).toEqual([]);
    expect({ rows, visible }).toEqual({ rows: 1, visible: 1 });
    expect({ rows, visible }, MEASURE_AGAIN).toEqual(committed.left.firefox);
  });
});
