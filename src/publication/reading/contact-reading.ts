import type { Value } from './value-reading.ts';

/** Long lines go on in the next one, after a space (RFC 6350, RFC 5545) or after `=` (quoted-printable). */
function unfolded(text: string): string {
  return text.replaceAll(/\r?\n[ \t]|=\r?\n/g, '');
}

function printable(value: string): string {
  const bytes = value.replaceAll(/=([0-9A-F]{2})/gi, '%$1');
  try {
    return decodeURIComponent(bytes);
  } catch {
    return value;
  }
}

function valueOf(line: string): string {
  const [, name = '', value = ''] = /^([^:]*):(.*)$/s.exec(line) ?? [];
  const text = /QUOTED-PRINTABLE/i.test(name) ? printable(value) : value;
  return text.replaceAll(/\\n/gi, ' ').replaceAll(/\\(.)/g, '$1');
}

/**
 * The cards or events of a file, each a record.
 * @param text a vCard or an iCalendar file
 */
export function contactRecords(text: string): Value {
  const blocks = unfolded(text).split(/(?=^BEGIN:)/m);
  return blocks.map((block) => {
    const lines = block.split(/\r?\n/).filter((line) => line.includes(':'));
    return Object.fromEntries(
      lines.map((line, index) => [`${line.split(/[:;]/)[0] ?? ''} ${String(index)}`, valueOf(line)]),
    );
  });
}
