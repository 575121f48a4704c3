import { describe, expect, it } from 'vitest';
import { linesAroundTheClock } from '#domain/answering.ts';
import { permalink } from '#domain/permalink.ts';
import { publishService } from '#domain/published-service.ts';
import { answersAlways } from '#domain/service-opening.ts';
import { builtServices } from './project-content.ts';

const services = builtServices.map(({ slug, value }) => ({
  slug,
  href: permalink('service', value.number),
  service: publishService(value),
  organization: undefined,
}));

/** Everyone may call a line for everyone; a line for some only they. */
function isFor(groups: readonly string[], group: string): boolean {
  return groups.includes(group) || groups.includes('everyone');
}

describe('when nobody answers, day or night,', () => {
  it.each(services)('whoever $slug is for has a line that does', (entry) => {
    const lines = linesAroundTheClock(entry, services);
    expect(lines).not.toEqual([]);
    expect(lines.filter(({ service }) => !answersAlways(service))).toEqual([]);
    const left = entry.service.eligibility.groups.filter(
      (group) => !lines.some(({ service }) => isFor(service.eligibility.groups, group)),
    );
    // The one line that is there for everyone does not lead to itself.
    expect(entry.slug === 'telefonseelsorge-leipzig' ? [] : left).toEqual([]);
  });

  it('women are led to the line for women first', () => {
    const forWomen = services.filter(({ service }) => service.eligibility.groups.includes('women'));
    expect(forWomen.length).toBeGreaterThan(5);
    const first = forWomen
      .filter(({ slug }) => slug !== 'hilfetelefon-gewalt-gegen-frauen')
      .map((entry) => linesAroundTheClock(entry, services)[0]?.slug);
    expect(new Set(first)).toEqual(new Set(['hilfetelefon-gewalt-gegen-frauen']));
  });

  it('the emergency numbers are not called open: no source says so', () => {
    const emergency = services.filter(({ service }) => service.kind === 'emergency');
    expect(emergency.length).toBeGreaterThan(0);
    expect(emergency.filter(({ service }) => answersAlways(service))).toEqual([]);
  });
});
