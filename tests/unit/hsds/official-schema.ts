import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

type Schema = { [key: string]: Schema };

/** The schema with nothing allowed that it does not name, as the standard's own examples are tested. */
function closed(schema: Schema): Schema {
  const inside = Object.fromEntries(
    Object.entries(schema).map(([key, value]) => [
      key,
      typeof value === 'object' && !Array.isArray(value) ? closed(value) : value,
    ]),
  );
  const isObject = 'properties' in schema && typeof schema['properties'] === 'object';
  return isObject ? { ...inside, additionalProperties: false as unknown as Schema } : inside;
}

/**
 * Makes a check against the official HSDS schema.
 * @param path the file `service_with_definitions.json` of the specification, which does not belong to this project
 * @returns what the schema has against a service; nothing when it conforms
 * @throws {Error} when the file is missing or is no schema
 */
export function officialCheck(path: string): (service: unknown) => string[] {
  const schema = JSON.parse(readFileSync(path, 'utf8')) as Schema;
  // The schema carries words of its own, such as `datapackage_type`, that say nothing about validity.
  const ajv = new Ajv2020({ allErrors: true, strict: false });
  addFormats(ajv);
  const validate = ajv.compile(closed(schema));
  return (service) => {
    validate(JSON.parse(JSON.stringify(service)));
    return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`);
  };
}
