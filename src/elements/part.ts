/**
 * The part of an element that the server rendered for it.
 * @throws {Error} when it is missing or of another kind: markup and element have drifted apart
 */
export function part<Kind extends Element>(root: ParentNode, selector: string, kind: new () => Kind): Kind {
  const found = root.querySelector(selector);
  if (!(found instanceof kind)) throw new Error(`Expected ${kind.name} at ${selector}.`);
  return found;
}
