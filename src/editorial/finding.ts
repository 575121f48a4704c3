/** A place in a file, line and column counted from 1. */
export type Place = { line: number; column: number };

/** An error keeps the site from being built; a warning asks somebody to look. */
export type Severity = 'error' | 'warning';

/** Something an editor has to mend, in German: where it is and what to do. */
export type Finding = Place & {
  /** Path of the file, relative to the content tree's parent. */
  file: string;
  /** What kind of fault it is, for programs; never changes its meaning. */
  code: string;
  severity: Severity;
  /** What is wrong and what a right value looks like. */
  message: string;
  /** The whole line as it should be, only where that is certain. */
  correction?: string;
};

/** What a rule says about a value, before anyone knows where it stands. */
export type Fault = { code: string; message: string };

/** Where a file that cannot be read further is pointed at. */
export const TOP: Place = { line: 1, column: 1 };

/** A finding of something that has to be mended before the site can be built. */
export function fault(file: string, { line, column }: Place, { code, message }: Fault): Finding {
  return { file, line, column, code, severity: 'error', message };
}

/** Only what keeps the site from being built. */
export function errorsIn(findings: readonly Finding[]): Finding[] {
  return findings.filter(({ severity }) => severity === 'error');
}

/** A finding as editors and terminals make it clickable: `file:line:column  CODE  message`, and the right line below. */
export function findingLine({ file, line, column, code, message, correction }: Finding): string {
  const told = `${file}:${String(line)}:${String(column)}  ${code}  ${message}`;
  return correction === undefined ? told : `${told}\n    So wäre die Zeile richtig: ${correction.trim()}`;
}
