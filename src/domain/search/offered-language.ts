/**
 * The languages in which this site is built, of those in which somebody seems to have typed.
 * @param typed languages of the words that were found, German left out
 * @param built languages in which the pages exist
 */
export function offeredLanguages(typed: readonly string[], built: readonly string[]): string[] {
  return built.filter((language) => typed.includes(language));
}
