import type { APIRoute } from 'astro';
import { allServices } from '#catalogue/services.ts';
import { placesAsGeoJson } from '#domain/open-data/places.ts';

export const GET: APIRoute = async () => Response.json(placesAsGeoJson(await allServices()));
