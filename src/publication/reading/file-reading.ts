import { avifMetadata } from './avif-metadata.ts';
import { contactRecords } from './contact-reading.ts';
import { readDocument } from './document-reading.ts';
import { embeddedFiles } from './embedded-file.ts';
import type { Format } from './format.ts';
import { formatOf } from './format.ts';
import { gifMetadata } from './gif-metadata.ts';
import { jpegMetadata } from './jpeg-metadata.ts';
import { readMarkup } from './markup-reading.ts';
import { enginePassages, fragmentText, indexPassages } from './pagefind-reading.ts';
import { passage } from './passage.ts';
import { pngMetadata } from './png-metadata.ts';
import { readScript, scriptAddresses } from './script-reading.ts';
import type { Reading, SiteFile } from './site-file.ts';
import { emptyReading } from './site-file.ts';
import { isSearchIndex, packedPassages } from './search-index-reading.ts';
import { readStyle } from './style-reading.ts';
import { tableRows } from './table-reading.ts';
import { textAddresses, textPassages } from './text-reading.ts';
import { readTiles } from './tile-reading.ts';
import type { Value } from './value-reading.ts';
import { addressesIn, readValue, stringsIn } from './value-reading.ts';
import { webpMetadata } from './webp-metadata.ts';

type Reader = (name: string, bytes: Buffer) => Partial<Reading> | Promise<Reading>;

/** @throws {Error} when the bytes are no text in UTF-8 */
function textOf(bytes: Buffer): string {
  const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  if (text.includes('\0')) throw new Error('Die Datei enthält Zeichen, die in keinem Text stehen.');
  return text;
}

function readValues(source: string, value: Value): Partial<Reading> {
  return { ...readValue(value), source, data: [value], addresses: addressesIn(value) };
}

function readData(name: string, source: string): Partial<Reading> {
  const reading = readJson(source, name.endsWith('.webmanifest'));
  if (!isSearchIndex(name)) return reading;
  return { ...reading, passages: [...(reading.passages ?? []), ...packedPassages(source)] };
}

function readJson(source: string, isManifest: boolean): Partial<Reading> {
  const value = JSON.parse(source) as Value;
  const reading = readValues(source, value);
  const names = stringsIn(value).filter((text) => !reading.addresses?.includes(text));
  return { ...reading, titles: isManifest ? names : [] };
}

/** The address under which a browser shows a file. */
function addressOf(name: string): string {
  return `/${name.replace(/(^|\/)index\.html$/, '$1')}`;
}

function readCode(source: string): Partial<Reading> {
  const script = readScript(source);
  return {
    source,
    scripts: [script],
    passages: script.passages,
    cards: script.cards,
    data: [script.data],
    addresses: scriptAddresses(script),
  };
}

function readPlain(source: string): Partial<Reading> {
  return { source, passages: textPassages(source), addresses: textAddresses(source) };
}

const picture = (metadata: string[]): Partial<Reading> => ({
  metadata,
  passages: metadata.map((each) => passage(each)),
});

const READERS: Partial<Record<Format, Reader>> = {
  page: (name, bytes) => readMarkup(textOf(bytes), [addressOf(name)]),
  drawing: (_name, bytes) => readMarkup(textOf(bytes), []),
  markup: (_name, bytes) => readMarkup(textOf(bytes), []),
  json: (name, bytes) => readData(name, textOf(bytes)),
  table: (_name, bytes) => readValues(textOf(bytes), tableRows(textOf(bytes))),
  contact: (_name, bytes) => readValues(textOf(bytes), contactRecords(textOf(bytes))),
  text: (_name, bytes) => readPlain(textOf(bytes)),
  script: (_name, bytes) => readCode(textOf(bytes)),
  style: (_name, bytes) => ({
    source: textOf(bytes),
    styles: [textOf(bytes)],
    passages: readStyle(textOf(bytes)),
  }),
  fragment: (_name, bytes) => readJson(fragmentText(bytes), false),
  index: (_name, bytes) => ({ passages: indexPassages(bytes) }),
  engine: (_name, bytes) => ({ passages: enginePassages(bytes) }),
  tiles: (_name, bytes) => readTiles(bytes),
  document: (_name, bytes) => readDocument(bytes),
  jpeg: (_name, bytes) => picture(jpegMetadata(bytes)),
  png: (_name, bytes) => picture(pngMetadata(bytes)),
  webp: (_name, bytes) => picture(webpMetadata(bytes)),
  avif: (_name, bytes) => picture(avifMetadata(bytes)),
  gif: (_name, bytes) => picture(gifMetadata(bytes)),
};

/**
 * Unpacks and reads one file of the site. A file that cannot be read says why; none is passed over.
 * @param name its path below the site, with `/`
 */
export async function readSiteFile(name: string, bytes: Buffer): Promise<SiteFile> {
  const format = formatOf(name);
  const file = { ...emptyReading(), name, format, bytes };
  try {
    return await withEmbedded({ ...file, ...(await READERS[format]?.(name, bytes)) });
  } catch (error) {
    return { ...file, fault: error instanceof Error ? error.message : String(error) };
  }
}

async function withEmbedded(file: SiteFile): Promise<SiteFile> {
  const inside = await Promise.all(
    embeddedFiles(file.source).map(({ name, bytes }) => readSiteFile(name, bytes)),
  );
  const unread = inside.find(({ format, fault }) => format === 'unknown' || fault !== undefined);
  return {
    ...file,
    passages: [...file.passages, ...inside.flatMap(({ passages }) => passages)],
    cards: [...file.cards, ...inside.flatMap(({ cards }) => cards)],
    comments: [...file.comments, ...inside.flatMap(({ comments }) => comments)],
    metadata: [...file.metadata, ...inside.flatMap(({ metadata }) => metadata)],
    ...(unread && { fault: `eine Datei darin, ${unread.fault ?? 'Format nicht bekannt'}` }),
  };
}
