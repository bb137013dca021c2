import { z } from "zod";
import { type ListEntry, listIds } from "@/lib/domain/list";

/** Where a schema keeps what each of its ids means, under the name that readers of OpenAPI documents know. */
const DEFINITIONS = "x-enumDescriptions";

/** The definitions of a closed list, as a schema keeps them beside its other words. */
export function buildDefinitionsMeta(
  list: readonly ListEntry[],
): Record<string, Readonly<Record<string, string>>> {
  const described = list.map(({ id, label, definition }) => [
    id,
    label ? `${label}: ${definition}` : definition,
  ]);
  return { [DEFINITIONS]: Object.fromEntries(described) };
}

/**
 * One id of a closed list, with the list's definitions beside it.
 * @param name what the list is called in documents, such as "MilestoneStatus"; no two lists share one
 * @param description what the id tells of a record
 */
export function createListedSchema<const L extends readonly ListEntry[]>(
  list: L,
  name: string,
  description: string,
) {
  return z.enum(listIds(list)).meta({ id: name, description, ...buildDefinitionsMeta(list) });
}

/** What each id of a schema means; null for a schema of another kind. */
export function getDefinitions(schema: z.core.$ZodType): Readonly<Record<string, string>> | null {
  return (z.globalRegistry.get(schema)?.[DEFINITIONS] as Record<string, string> | undefined) ?? null;
}
