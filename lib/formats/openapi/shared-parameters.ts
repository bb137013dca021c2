import type { oas31 } from "zod-openapi";

type Parameter = oas31.ParameterObject | oas31.ReferenceObject;

/**
 * The same document with every parameter that several operations take written once, among its components: whole lists of
 * ids would stand in it dozens of times.
 */
export function withSharedParameters(document: oas31.OpenAPIObject): oas31.OpenAPIObject {
  const operations = Object.values(document.paths ?? {}).flatMap(({ get }) => get ?? []);
  const names = sharedNames(operations.flatMap(({ parameters = [] }) => parameters));
  const shared: Record<string, Parameter> = {};
  const referred = (parameter: Parameter): Parameter => {
    const name = names.get(JSON.stringify(parameter));
    if (name === undefined) return parameter;
    shared[name] = parameter;
    return { $ref: `#/components/parameters/${name}` };
  };
  const paths = Object.entries(document.paths ?? {}).map(([path, { get, ...item }]) => [
    path,
    get?.parameters
      ? { ...item, get: { ...get, parameters: get.parameters.map(referred) } }
      : { ...item, get },
  ]);
  return {
    ...document,
    paths: Object.fromEntries(paths),
    components: { ...document.components, parameters: shared },
  };
}

/** A name for each parameter that stands more than once; where several share a name, the later are numbered. */
function sharedNames(parameters: readonly Parameter[]): ReadonlyMap<string, string> {
  const counts = new Map<string, number>();
  for (const parameter of parameters) {
    const key = JSON.stringify(parameter);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const names = new Map<string, string>();
  const used = new Map<string, number>();
  for (const parameter of parameters) {
    const key = JSON.stringify(parameter);
    if ("$ref" in parameter || names.has(key) || (counts.get(key) ?? 0) < 2) continue;
    const number = (used.get(parameter.name) ?? 0) + 1;
    used.set(parameter.name, number);
    names.set(key, number === 1 ? parameter.name : `${parameter.name}-${number}`);
  }
  return names;
}
