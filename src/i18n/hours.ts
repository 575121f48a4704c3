import { isAroundTheClock, readHours } from '#domain/schedule.ts';
import type { Words } from './words.ts';

const LINES = { conf: { locale: 'de', rule_sep_string: '\n', print_semicolon: false } };

/** Opening hours in OSM syntax as lines that people read: `Mo–Do 08:00–20:00`. */
export function hoursLines(hours: string, words: Words): string[] {
  if (isAroundTheClock({ hours })) return [words.facts.aroundTheClock];
  // The library reads its options below `conf`, which its types leave out.
  const pretty = readHours(hours).prettifyValue(LINES as object);
  return pretty.split('\n').map((line) => line.replaceAll('-', '–').replaceAll(',', ', '));
}
