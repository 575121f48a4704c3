import type { Finding } from './finding.ts';

/** Newer findings say more; what is not said is left out. */
type Annotated = Pick<Finding, 'file' | 'line' | 'message'> & {
  column?: number;
  code?: string;
  severity?: string;
};

function escapedText(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapedProperty(text: string): string {
  return escapedText(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

/**
 * A finding as a line by which the platform marks the line of the file in a pull request. Names of files and words of
 * messages come from a foreign change, so nothing in them may end the command.
 */
export function annotation({ file, line, column, code, severity, message }: Annotated): string {
  const place = [`file=${escapedProperty(file)}`, `line=${String(line)}`];
  const more = [
    ...(column === undefined ? [] : [`col=${String(column)}`]),
    ...(code === undefined ? [] : [`title=${escapedProperty(code)}`]),
  ];
  const command = severity === 'warning' ? 'warning' : 'error';
  return `::${command} ${[...place, ...more].join(',')}::${escapedText(message)}`;
}
