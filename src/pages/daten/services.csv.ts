import type { APIRoute } from 'astro';
import { stringify } from 'csv-stringify/sync';
import { allServices } from '#catalogue/services.ts';
import { TABLE_COLUMNS, tableRow } from '#domain/open-data/service-table.ts';

/** Lines end as RFC 4180 has them; a cell that a spreadsheet would calculate is marked as text. */
const FORM = { record_delimiter: 'windows', escape_formulas: true } as const;

export const GET: APIRoute = async ({ site }) => {
  const rows = (await allServices()).map((entry) => tableRow(entry, site?.href ?? ''));
  return new Response(stringify([TABLE_COLUMNS, ...rows], FORM));
};
