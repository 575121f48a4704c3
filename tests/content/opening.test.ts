import { describe, expect, it } from 'vitest';
import { compileOpening, reachFrom } from '#domain/opening-compiler.ts';
import { opennessOn, wallClock } from '#domain/opening-times.ts';
import { ODD_HOURS } from './odd-hours.ts';
import { halfHoursFrom, libraryStates } from './opening-oracle.ts';
import { content } from './project-content.ts';

const reach = reachFrom('2026-11-22');
const moments = halfHoursFrom(new Date(2026, 10, 22));
const clocks = moments.map(({ at }) => wallClock(at));
const inContent = content.services.flatMap(({ value }) => value.schedules.map(({ hours }) => hours));

/** Every moment at which the library and the compiled hours disagree. */
function differences(hours: string): string[] {
  const times = compileOpening(hours, reach);
  return libraryStates(hours, moments).flatMap((state, place) => {
    const clock = clocks[place] ?? 0;
    const ours = opennessOn(times, clock);
    return ours === state ? [] : [`${String(moments[place]?.at)}: ${ours} instead of ${state}`];
  });
}

describe('whether a service is open, at every half hour of two years,', () => {
  it('is looked at in the time of Leipzig, across both clock changes of each year', () => {
    expect(new Intl.DateTimeFormat().resolvedOptions().timeZone).toBe('Europe/Berlin');
    expect(new Set(moments.map(({ at }) => at.getTimezoneOffset()))).toEqual(new Set([-60, -120]));
    expect(moments).toHaveLength(35_040);
    expect(inContent.length).toBeGreaterThan(10);
  });

  it.each([...new Set([...inContent, ...ODD_HOURS])])(
    'is the same as the library of OpenStreetMap says for %s',
    (hours) => {
      expect(differences(hours).slice(0, 5)).toEqual([]);
    },
  );
});
