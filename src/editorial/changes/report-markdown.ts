import type { Danger, Level } from './danger.ts';
import { LEVELS } from './danger.ts';
import type { DangerReport } from './danger-report.ts';

const HEADINGS: Record<Level, string> = {
  stop: 'So nicht übernehmen',
  two: 'Zwei Personen müssen zustimmen',
  look: 'Bitte ansehen',
  know: 'Zur Kenntnis',
};

const LONGEST_VALUE = 160;
/** A comment on the platform holds 65,536 characters. */
const LONGEST_REPORT = 60_000;

/**
 * A value out of a foreign change as Markdown that can do nothing: one line, in a code span, in which no link, picture,
 * mention or HTML works. Letters that turn or hide text are shown as what they are.
 */
export function shownValue(value: string): string {
  const line = value.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, (hidden) =>
    /^[\n\r\t ]+$/.test(hidden) ? ' ' : `[U+${(hidden.codePointAt(0) ?? 0).toString(16).toUpperCase()}]`,
  );
  const bare = line.replaceAll('`', 'ʼ').trim();
  const short = bare.length > LONGEST_VALUE ? `${bare.slice(0, LONGEST_VALUE)}…` : bare;
  return short === '' ? '(leer)' : `\`${short}\``;
}

function change({ old, new: now }: Danger): string[] {
  if (old !== undefined && now !== undefined) return [`  - ${shownValue(old)} → ${shownValue(now)}`];
  if (old !== undefined) return [`  - bisher ${shownValue(old)}`];
  return now === undefined ? [] : [`  - neu ${shownValue(now)}`];
}

function item(danger: Danger): string {
  const confirmed =
    danger.confirmed === undefined ? [] : [`  - belegt durch: ${shownValue(danger.confirmed)}`];
  const head = `- **${danger.what}** ${shownValue(danger.entry)}, ${shownValue(danger.file)} (${danger.code})`;
  return [head, ...change(danger), ...confirmed].join('\n');
}

function section(level: Level, dangers: readonly Danger[]): string[] {
  const items = dangers.filter((danger) => danger.level === level).map(item);
  return items.length === 0 ? [] : [`### ${HEADINGS[level]} (${String(items.length)})`, '', ...items, ''];
}

const CALL_BACK =
  'Eine Nummer, die Menschen in der Not wählen, ist betroffen. Nötig sind **zwei Freigaben** und eine Notiz über den Rückruf in einer der beiden: `Rückruf: <Rolle>, JJJJ-MM-TT`. Angerufen wird beim Träger, nie beim Krisentelefon selbst.';
const TWO = 'Nötig sind **zwei Freigaben** von Menschen, die die Änderung nicht vorgeschlagen haben.';

/** The report as a comment for a pull request, the worst first, and cut where the platform would refuse it. */
export function reportMarkdown(report: DangerReport): string {
  const needed = report.needsCallBack ? [CALL_BACK, ''] : report.needsTwo ? [TWO, ''] : [];
  const calm =
    report.dangers.length === 0 ? ['Am Inhalt ändert sich nichts, was jemand ansehen müsste.'] : [];
  const lines = [
    '## Was ein Mensch ansehen muss',
    '',
    ...needed,
    ...calm,
    ...LEVELS.flatMap((level) => section(level, report.dangers)),
  ];
  const text = lines.join('\n').trimEnd();
  if (text.length <= LONGEST_REPORT) return `${text}\n`;
  const cut = text.slice(0, text.lastIndexOf('\n', LONGEST_REPORT));
  return `${cut}\n\nDer Bericht ist länger, als hier Platz hat. Ganz steht er im Protokoll.\n`;
}
