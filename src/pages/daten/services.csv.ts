import type { APIRoute } from 'astro';
import { stringify } from 'csv-stringify/sync';
import { allServices } from '#catalogue/services.ts';
import { TABLE_COLUMNS, tableRow } from '#domain/export.ts';

export const GET: APIRoute = async () => {
  const rows = (await allServices()).map(tableRow);
  return new Response(stringify([TABLE_COLUMNS, ...rows]));
};
