import type { APIRoute } from 'astro';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { buildDay } from '#catalogue/clock.ts';
import { frame } from '#catalogue/frame.ts';
import { guideNamed } from '#catalogue/guides.ts';
import { planOutline } from '#catalogue/plan.ts';
import { allServices, servicesNamed } from '#catalogue/services.ts';
import { isReachable } from '#domain/published-service.ts';
import Note from '#layouts/Note.astro';

/** The file to keep. It is made like a page, but is none: it carries a style of its own and no script. */
export const GET: APIRoute = async () => {
  const { guide } = await guideNamed('sofort-hilfe');
  const first = (await servicesNamed(guide.services)).filter(({ service }) => service.phones.length > 0);
  const others = (await allServices()).filter(
    (entry) => isReachable(entry.service) && !first.some(({ slug }) => slug === entry.slug),
  );
  const { groups, packing } = await planOutline();
  const steps = guide.steps.map(({ text }) => text);
  const container = await AstroContainer.create();
  const props = { frame: await frame(), first, others, steps, groups, packing, today: buildDay() };
  // The linter reads no types out of Astro's files.
  type Component = Parameters<typeof container.renderToString>[0];
  return new Response(await container.renderToString(Note as Component, { props, partial: false }));
};
