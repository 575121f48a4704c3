import type { Condition } from '#domain/condition.ts';
import type { Eligibility } from '#domain/eligibility.ts';
import type { Organization } from '#domain/organization.ts';
import type { PublishedService } from '#domain/published-service.ts';
import type { CHANNELS } from '#domain/service.ts';

/** The words for facts that HSDS wants as text. */
export type HsdsWords = {
  group: Record<Eligibility['groups'][number], string>;
  area: Record<Eligibility['areas'][number], string>;
  channel: Record<(typeof CHANNELS)[number], string>;
  interpreting: Record<'available' | 'on-request', string>;
  form: Record<Organization['form'], string>;
  condition: (condition: Condition) => string;
};

/** What is said in words. */
export function hsdsTexts(service: PublishedService, words: HsdsWords): Record<string, string | undefined> {
  const { eligibility, languages, cost, channels } = service;
  const interpreting = [
    languages?.interpreting && words.interpreting[languages.interpreting],
    languages?.note,
  ].filter(Boolean);
  const groups = eligibility.groups.map((group) => words.group[group]).join(', ');
  return {
    interpretation_services: interpreting.join('. ') || undefined,
    application_process: channels.map((channel) => words.channel[channel]).join(', '),
    fees_description: cost && words.condition(cost),
    eligibility_description: [groups, eligibility.note].filter(Boolean).join('. '),
  };
}
