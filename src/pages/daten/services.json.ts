import type { APIRoute } from 'astro';
import { allServices } from '#catalogue/services.ts';
import { hsdsService } from '#domain/export.ts';

export const GET: APIRoute = async ({ site }) => {
  const services = (await allServices()).map((entry) => hsdsService(entry, site?.href ?? ''));
  return Response.json({ services });
};
