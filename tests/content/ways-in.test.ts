import { describe, expect, it } from 'vitest';
import type { PublishedService } from '#domain/published-service.ts';
import { publishService } from '#domain/published-service.ts';
import { readHours } from '#domain/schedule.ts';
import { answerOf } from '#domain/way-answer.ts';
import type { ServiceWay, WayAnswer } from '#domain/way-in.ts';
import { isOpenTo } from '#domain/wrong-door.ts';
import { builtServices, content } from './project-content.ts';
import { allPaths, entriesOf } from './way-paths.ts';

const [entry] = content.waysIn;
if (!entry) throw new Error('content/way-in/index.yaml is missing or faulty.');
const wayIn = entry.value;
const entries = entriesOf(wayIn);
const services = new Map(builtServices.map(({ slug, value }) => [slug, publishService(value)]));
const paths = [...allPaths(wayIn)];

const answers = new Map(wayIn.questions.flatMap((question) => question.answers.map((each) => [each.name, each])));
const namesIn = (question: string): string[] =>
  wayIn.questions.find(({ name }) => name === question)?.answers.map(({ name }) => name) ?? [];
const NARROWING = wayIn.questions.filter(({ adds }) => !adds).map(({ name }) => namesIn(name));
const isWhole = (choice: readonly string[]): boolean =>
  NARROWING.every((names) => names.some((name) => choice.includes(name)));
const answerTo = (question: string, choice: readonly string[]): WayAnswer | undefined => {
  const name = choice.find((each) => namesIn(question).includes(each));
  return name === undefined ? undefined : answers.get(name);
};

const waysIn = (left: readonly number[]): ServiceWay[] =>
  left.flatMap((place) => {
    const way = entries[place];
    return way && 'service' in way ? [way as ServiceWay] : [];
  });
function serviceOf({ service }: ServiceWay): PublishedService {
  const found = services.get(service);
  if (!found) throw new Error(`${service} is not built.`);
  return found;
}

/** A week hour by hour, and a public holiday of Saxony: Buß- und Bettag 2026. */
const HOURS = [
  ...Array.from({ length: 168 }, (_each, hour) => new Date(2026, 10, 23, hour, 30)),
  ...Array.from({ length: 24 }, (_each, hour) => new Date(2026, 10, 18, hour, 30)),
];

/** At which of the hours a published number is answered, by published hours alone. */
function answeredHours({ phones, schedules }: PublishedService): boolean[] {
  const times = phones.length > 0 ? schedules.filter(({ of }) => of === 'phone') : [];
  const read = times.map(({ hours }) => readHours(hours));
  return HOURS.map((hour) => read.some((each) => each.getState(hour)));
}

const answered = new Map([...services].map(([slug, service]) => [slug, answeredHours(service)]));

/** Whoever has answered all questions that narrow. */
const whole = paths.filter(({ choice }) => isWhole(choice));

/** One path for each set of entries that paths end in: what only depends on the set is asked once. */
const leaves = [...new Map(paths.map((path) => [path.left.join(), path])).values()];

describe('the ways in', () => {
  it('are all counted', () => {
    expect(paths).toHaveLength(3 * 8 * 5 * 7 * 5 * 2 ** 6);
    expect(leaves.length).toBeGreaterThan(1000);
    expect(HOURS).toHaveLength(192);
  });

  it('end in what the rule itself says', () => {
    const sample = paths.filter((_path, place) => place % 1013 === 0);
    expect(sample.length).toBeGreaterThan(200);
    for (const { choice, left } of sample) {
      const { calls, places, guides, notes } = answerOf(wayIn, choice);
      expect([...calls, ...places, ...guides, ...notes], choice.join()).toEqual(left.map((place) => entries[place]));
    }
  });

  it('lead at every hour to a number that somebody answers', () => {
    const silent = leaves.flatMap(({ choice, left }) => {
      const times = waysIn(left).map(({ service }) => answered.get(service));
      const hour = HOURS.find((_hour, place) => !times.some((open) => open?.[place]));
      return hour ? [`${choice.join()} at ${hour.toISOString()}`] : [];
    });
    expect(silent).toEqual([]);
  });

  it('put the police first for whoever is in danger', () => {
    const wrong = leaves.filter(
      ({ choice, left }) => choice.includes('now') && waysIn(left)[0]?.service !== 'polizei-notruf-110',
    );
    expect(wrong.map(({ choice }) => choice.join())).toEqual([]);
  });

  it('end in a guide', () => {
    const without = leaves.filter(({ left }) => !left.some((place) => 'guide' in (entries[place] ?? {})));
    expect(without.map(({ choice }) => choice.join())).toEqual([]);
  });

  it('stay short: five numbers and five places, one more in danger, two more for each thing that matters besides', () => {
    const { calls, places } = wayIn;
    const long = whole.filter(({ choice, left }) => {
      const numbers = left.filter((place) => place < calls.length).length;
      const besides = choice.filter((name) => ![...NARROWING.flat(), 'german'].includes(name)).length;
      return (numbers > (choice.includes('now') ? 6 : 5) || waysIn(left).length - numbers > 5 + 2 * besides);
    });
    expect(places.length).toBeGreaterThan(20);
    expect(long.slice(0, 9).map(({ choice }) => choice.join())).toEqual([]);
  });

  it('name nobody twice', () => {
    const twice = whole.filter(({ left }) => {
      const names = waysIn(left).map(({ service }) => service);
      return new Set(names).size < names.length;
    });
    expect(twice.slice(0, 5).map(({ choice }) => choice.join())).toEqual([]);
  });
});

const REGION = ['leipzig', 'landkreis', 'nordsachsen'];
const isLocal = ({ kind, eligibility }: PublishedService): boolean =>
  kind !== 'hotline' && kind !== 'emergency' && !eligibility.areas.includes('germany');

/** What a path offers that is, by its own published eligibility, there for these people and this region. */
function fitting({ choice, left }: { choice: string[]; left: number[] }): PublishedService[] {
  const asked = ['who', 'where'].flatMap((question) => answerTo(question, choice) ?? []);
  return waysIn(left)
    .filter(({ nearest }) => !nearest)
    .map(serviceOf)
    .filter((service) => asked.every((answer) => isOpenTo(service, answer)));
}

describe('someone from the region', () => {
  it('always finds a local service that is there for them and their district', () => {
    const paths = leaves.filter(({ choice }) => REGION.some((name) => choice.includes(name)));
    expect(paths.length).toBeGreaterThan(500);
    expect(paths.filter((path) => !fitting(path).some(isLocal)).map(({ choice }) => choice.join())).toEqual([]);
  });
});

describe('someone from elsewhere', () => {
  it('finds whoever is there for the whole country or Saxony, besides the line that is always open', () => {
    const paths = leaves.filter(({ choice }) => choice.includes('elsewhere'));
    expect(paths.length).toBeGreaterThan(100);
    const alone = paths.filter((path) => fitting(path).length < 2);
    expect(alone.map(({ choice }) => choice.join())).toEqual([]);
  });
});

const WOMEN_ONLY = ['sofortaufnahme-leipzig', 'frauenhaus-suche', 'frauenberatungsstelle-leipzig', 'hilfetelefon-gewalt-gegen-frauen'];
const ADULTS_ONLY = ['sofortaufnahme-leipzig', 'kis-leipzig', 'traumaambulanz-leipzig', 'triade-leipzig', 'frauenhaus-suche', 'maennerschutzwohnung-leipzig'];
const FOR_THE_HURT = [
  ...['sofortaufnahme-leipzig', 'frauenhaus-suche', 'maennerschutzwohnung-leipzig', 'wegweiser-boehlen'],
  ...['frauenschutz-nordsachsen', 'kis-leipzig', 'opferhilfe-sachsen-leipzig', 'bellis-leipzig'],
  ...['hilfetelefon-gewalt-gegen-frauen', 'hilfetelefon-gewalt-an-maennern', 'opferschutz-polizei-leipzig'],
];

describe('nobody is sent to a wrong door', () => {
  it.each([
    ['man', WOMEN_ONLY],
    ['man', ['triade-leipzig', 'bios-krisentelefon', 'kinder-und-jugendtelefon']],
    ['woman', ['maennerschutzwohnung-leipzig', 'hilfetelefon-gewalt-an-maennern', 'triade-leipzig']],
    ['child', ADULTS_ONLY],
    ['child', WOMEN_ONLY],
    ['violent', FOR_THE_HURT],
  ])('%s: none of %j', (who, doors) => {
    expect(doors.filter((door) => !services.has(door))).toEqual([]);
    const reached = leaves.filter(({ choice }) => choice.includes(who)).flatMap(({ left }) => waysIn(left));
    expect(reached.length).toBeGreaterThan(50);
    expect([...new Set(reached.map(({ service }) => service))].filter((service) => doors.includes(service))).toEqual([]);
  });

  it.each([
    ['child', 'kinder-und-jugendtelefon'],
    ['man', 'hilfetelefon-gewalt-an-maennern'],
    ['woman', 'hilfetelefon-gewalt-gegen-frauen'],
    ['violent', 'bios-krisentelefon'],
    ['violent', 'telefonseelsorge-leipzig'],
    ['relative', 'hilfetelefon-gewalt-gegen-frauen'],
    ['professional', 'medizinische-kinderschutzhotline'],
    ['queer', 'telefonseelsorge-leipzig'],
  ])('%s always gets %s', (who, door) => {
    const without = leaves.filter(
      ({ choice, left }) => choice.includes(who) && !waysIn(left).some(({ service }) => service === door),
    );
    expect(without.map(({ choice }) => choice.join())).toEqual([]);
  });

  it('a city shelter takes in the city first: who lives in the other district is sent to their own', () => {
    const district = leaves.filter(({ choice }) => choice.includes('landkreis'));
    const doors = new Set(district.flatMap(({ left }) => waysIn(left)).map(({ service }) => service));
    expect(doors).toContain('wegweiser-boehlen');
    expect(doors).not.toContain('sofortaufnahme-leipzig');
  });
});
