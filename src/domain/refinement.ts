import type { z } from 'zod';

/** What is wrong with a value: a name for programs, and a sentence for the editor. */
export type ValueFault = { code: string; message: string };

/** A rule of a field for its schema; the schema reports the fault together with its code. */
export function refusing(faultOf: (value: string) => ValueFault | undefined) {
  return (value: string, context: z.RefinementCtx): void => {
    const fault = faultOf(value);
    if (fault) context.addIssue({ code: 'custom', message: fault.message, params: { code: fault.code } });
  };
}
