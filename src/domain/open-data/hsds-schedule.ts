import type { PublishedService } from '#domain/published-service.ts';
import type { Schedule } from '#domain/schedule.ts';
import { weeklyHours } from '#domain/weekly-hours.ts';
import { originAttributes } from './hsds-part.ts';
import type { Json } from './json.ts';
import { stableId } from './stable-id.ts';

/** One HSDS schedule for all hours, without rules where they cannot be said as a rule of a week (RFC 5545). */
function rules(hours: string): Record<string, string>[] {
  const openings = weeklyHours(hours) ?? [];
  if (openings.length === 0) return [{}];
  return openings.map(({ days, opens, closes }) => ({
    freq: 'WEEKLY',
    wkst: 'MO',
    byday: days.join(','),
    opens_at: opens,
    closes_at: closes,
  }));
}

/**
 * The hours of a service as HSDS schedules. Times are those of the clock in Leipzig, without an offset, since that changes
 * twice a year. Every schedule of one fact carries the whole rule in OSM syntax as its description.
 */
export function hsdsSchedules(slug: string, service: PublishedService): Json[] {
  const parts = (schedule: Schedule): Json[] =>
    rules(schedule.hours).map((rule) => {
      const id = stableId('schedule', slug, schedule.of, schedule.hours, ...Object.values(rule));
      return {
        id,
        ...rule,
        description: schedule.hours,
        attending_type: schedule.of,
        attributes: originAttributes('schedule', id, schedule, service),
      };
    });
  return service.schedules.flatMap(parts);
}
