import { registerHooks } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Mutant } from './rule-sites.ts';

/** The mutants by the mark that modules of their family carry in their address. */
const mutants = new Map<string, Mutant>();

/** The files of each such family, as they were loaded. */
const families = new Map<string, Set<string>>();

const MARK = /\?mutant=(\d+)$/;

registerHooks({
  resolve(specifier, context, next) {
    const found = next(specifier, context);
    const mark = MARK.exec(context.parentURL ?? '')?.[0];
    return mark && /\/src\/[^?]*\.ts$/.test(found.url) ? { ...found, url: found.url + mark } : found;
  },
  load(address, context, next) {
    const number = MARK.exec(address)?.[1] ?? '';
    const mutant = mutants.get(number);
    if (!mutant) return next(address, context);
    const file = address.replace(MARK, '');
    families.set(number, (families.get(number) ?? new Set()).add(fileURLToPath(file)));
    if (file !== pathToFileURL(mutant.file).href) return next(address, context);
    return { format: 'module-typescript', source: mutant.text, shortCircuit: true };
  },
});

/** All files that belong to the program that was imported under this number. */
export function filesLoaded(number: number): string[] {
  return [...(families.get(String(number)) ?? [])].sort();
}

/** Imports a module and all of the program below it anew, one file of it changed. */
export async function importMutated(address: string, mutant: Mutant, number: number): Promise<unknown> {
  mutants.set(String(number), mutant);
  return import(`${address}?mutant=${String(number)}`);
}
