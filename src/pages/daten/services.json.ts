import type { APIRoute } from 'astro';
import { operator } from '#catalogue/operator.ts';
import { organizationNamed } from '#catalogue/organizations.ts';
import { allServices } from '#catalogue/services.ts';
import { DATA_VERSION, HSDS_VERSION } from '#domain/open-data/edition.ts';
import type { NamedOrganization } from '#domain/open-data/hsds-service.ts';
import { hsdsService } from '#domain/open-data/hsds-service.ts';
import { conditionText } from '#i18n/condition-text.ts';
import { ROOT_LANGUAGE, wordsIn } from '#i18n/words.ts';

const words = wordsIn(ROOT_LANGUAGE);
const said = {
  ...words.facts,
  form: words.data.form,
  condition: (condition: Parameters<typeof conditionText>[0]) => conditionText(condition, words),
};

async function organizationOf(slug: string | undefined): Promise<NamedOrganization | undefined> {
  const organization = await organizationNamed(slug);
  return slug !== undefined && organization ? { slug, organization } : undefined;
}

export const GET: APIRoute = async ({ site }) => {
  const services = (await allServices()).map(async (entry) =>
    hsdsService(entry, await organizationOf(entry.service.organization), site?.href ?? '', said),
  );
  const { licence } = await operator();
  return Response.json({
    version: DATA_VERSION,
    hsds: HSDS_VERSION,
    licence,
    services: await Promise.all(services),
  });
};
