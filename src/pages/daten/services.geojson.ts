import type { APIRoute } from 'astro';
import { allServices } from '#catalogue/services.ts';
import { placesAsGeoJson } from '#domain/export.ts';

export const GET: APIRoute = async () => Response.json(placesAsGeoJson(await allServices()));
