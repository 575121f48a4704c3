import { registerHooks } from 'node:module';
import { pathToFileURL } from 'node:url';
import type { Mutant } from './rule-sites.ts';

/** The mutants by the mark that modules of their family carry in their address. */
const mutants = new Map<string, Mutant>();

const MARK = /\?mutant=(\d+)$/;

registerHooks({
  resolve(specifier, context, next) {
    const found = next(specifier, context);
    const mark = MARK.exec(context.parentURL ?? '')?.[0];
    return mark && /\/src\/[^?]*\.ts$/.test(found.url) ? { ...found, url: found.url + mark } : found;
  },
  load(address, context, next) {
    const mutant = mutants.get(MARK.exec(address)?.[1] ?? '');
    const isChanged = mutant !== undefined && address.replace(MARK, '') === pathToFileURL(mutant.file).href;
    if (!isChanged) return next(address, context);
    return { format: 'module-typescript', source: mutant.text, shortCircuit: true };
  },
});

/** Imports a module and all of the program below it anew, one file of it changed. */
export async function importMutated(address: string, mutant: Mutant, number: number): Promise<unknown> {
  mutants.set(String(number), mutant);
  return import(`${address}?mutant=${String(number)}`);
}
