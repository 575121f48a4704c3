/** Something an editor has to mend, in German: where it is and what to do. */
export type Finding = {
  /** Path of the file, relative to the content tree's parent. */
  file: string;
  /** Line in that file, counted from 1. */
  line: number;
  /** What is wrong and what a right value looks like. */
  message: string;
};

/** A finding on one line, as editors and terminals make it clickable: `file:line message`. */
export function findingLine({ file, line, message }: Finding): string {
  return `${file}:${String(line)}  ${message}`;
}
