import { describe, expect, it } from 'vitest';
import { publishService } from '#domain/published-service.ts';
import { builtServices } from './project-content.ts';

const services = new Map(builtServices.map(({ slug, value }) => [slug, publishService(value)]));

/** Whether someone who follows the fallbacks from here arrives at a number that can be called. */
function reachesPhone(slug: string): boolean {
  const seen = new Set([slug]);
  for (const door of seen) {
    const service = services.get(door);
    if (door !== slug && service && service.phones.length > 0) return true;
    for (const next of service?.fallbacks ?? []) seen.add(next);
  }
  return false;
}

describe('when nobody answers', () => {
  it.each(builtServices.filter(({ value }) => value.kind !== 'emergency'))(
    '$slug names another door',
    ({ slug, value }) => {
      expect(value.fallbacks.filter((next) => next !== slug)).not.toEqual([]);
    },
  );

  it.each(builtServices)('the doors of $slug lead to a number that can be called', ({ slug, value }) => {
    expect(value.kind === 'emergency' || reachesPhone(slug)).toBe(true);
  });

  it('an emergency service has a number itself', () => {
    const emergency = [...services.values()].filter(({ kind }) => kind === 'emergency');
    expect(emergency.length).toBeGreaterThan(0);
    expect(emergency.filter(({ phones }) => phones.length === 0)).toEqual([]);
  });
});
