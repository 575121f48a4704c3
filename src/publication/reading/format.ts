/** Forms in which a file can be read, each with the names it goes by. */
const NAMES = {
  page: /\.x?html?$/,
  drawing: /\.svg$/,
  markup: /\.(?:xml|rss|atom|kml|gpx)$/,
  json: /\.(?:json|geojson|jsonld|webmanifest)$/,
  table: /\.(?:csv|tsv)$/,
  contact: /\.(?:vcf|ics)$/,
  text: /\.(?:txt|md)$|(?:^|\/)(?:_headers|_redirects|Caddyfile|CNAME)$/,
  script: /\.(?:js|mjs|cjs)$/,
  style: /\.css$/,
  fragment: /\.pf_fragment$/,
  index: /\.pf_(?:index|meta|filter)$/,
  engine: /\.pagefind$/,
  tiles: /\.pmtiles$/,
  document: /\.pdf$/,
  jpeg: /\.jpe?g$/,
  png: /\.png$/,
  webp: /\.webp$/,
  avif: /\.avif$/,
  gif: /\.gif$/,
  twin: /\.(?:br|gz)$/,
} as const;

/** How a file is read; `unknown` when nobody has said how. */
export type Format = keyof typeof NAMES | 'unknown';

/** The format of a file, by its name. */
export function formatOf(name: string): Format {
  const found = Object.entries(NAMES).find(
    ([, pattern]) => pattern.test(name.toLowerCase()) || pattern.test(name),
  );
  return found ? (found[0] as Format) : 'unknown';
}
