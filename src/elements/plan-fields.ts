/**
 * Empties the safety plan and takes every choice in it back. This stands in the page's own script, and not in that of the
 * plan: what was written has to go even when that has not come yet.
 */
export function forgetPlan(): void {
  const fields = document.querySelectorAll<HTMLInputElement>('safety-plan :is(input, textarea)');
  for (const field of fields) {
    field.value = field.defaultValue;
    field.checked = field.defaultChecked;
  }
}
