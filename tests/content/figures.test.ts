import { describe, expect, it } from 'vitest';
import { content } from './project-content.ts';

describe('the figures', () => {
  it('say how many people the police recorded as harmed in the city', () => {
    const city = content.figures.find(({ slug }) => slug === 'betroffene-leipzig')?.value;
    const values = Object.fromEntries(city?.points.map(({ year, value }) => [year, value]) ?? []);
    expect(values).toMatchObject({ 2019: 1520, 2023: 2028 });
  });

  it.each(content.figures)('of $slug stand in the order of time, each year once', ({ value }) => {
    const years = value.points.map(({ year }) => String(year));
    expect(years).toEqual([...new Set(years)].sort());
  });

  it.each(content.figures)('of $slug say what was counted and where that was read', ({ value }) => {
    expect(value.unit).not.toBe('');
    for (const { source } of value.points) expect(value.sources[source]?.title).toBeTruthy();
  });
});
