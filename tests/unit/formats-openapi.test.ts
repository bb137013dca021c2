import { Validator } from "@seriousme/openapi-schema-validator";
import { describe, expect, test } from "vitest";
import { openApiDocument } from "@/lib/formats/openapi/document";
import { buildOperations } from "@/lib/formats/openapi/operations";
import { buildReference } from "@/lib/formats/openapi/reference";
import { readAddress } from "@/lib/schema/parameters/parse-address";

const TODAY = "2026-11-22";
const FACTS = { site: null, licence: { id: "CC-BY-4.0", url: "https://licence.example" }, today: TODAY };
const document = openApiDocument(FACTS);
const operations = buildOperations(TODAY);

describe("the description of the service", () => {
  test("is OpenAPI 3.1 to a validator", async () => {
    const validator = new Validator();
    const { valid, errors } = await validator.validate(JSON.parse(JSON.stringify(document)));
    expect(errors).toBeUndefined();
    expect(valid).toBe(true);
    expect(validator.version).toBe("3.1");
    expect(() => validator.resolveRefs()).not.toThrow();
  });

  test("is the same on every day", () => {
    expect(openApiDocument({ ...FACTS, today: "2031-01-01" })).toEqual(document);
  });

  test("names every operation once, and where it is served", () => {
    const ids = Object.values(document.paths ?? {}).map(({ get }) => get?.operationId);
    expect(new Set(ids).size).toBe(operations.length);
    expect(openApiDocument({ ...FACTS, site: "https://tracker.example" }).servers).toEqual([
      { url: "https://tracker.example" },
    ]);
  });

  test.each(operations.map((operation) => [operation.path, operation] as const))(
    "%s documents the parameters it is read by, and its example can be read",
    (path, { query, example }) => {
      const { takes } = reference.parts
        .flatMap((part) => part.operations)
        .find((operation) => operation.path === path) ?? { takes: [] };
      const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
      expect(takes.map(({ name }) => name).sort()).toEqual([...inPath, ...Object.keys(query)].sort());
      const params = new URL(example, "https://tracker.example");
      expect(params.pathname).toMatch(
        new RegExp(`^${path.replaceAll(/[.]/g, "\\.").replace(/\{\w+\}/, "[a-z0-9-]+")}$`),
      );
      expect(readAddress(params.searchParams, query).problems).toEqual([]);
    },
  );

  test("documents ids with what they mean, ranges with their ends, and usual values", () => {
    const parameters = document.components?.parameters ?? {};
    expect(parameters.limit).toMatchObject({
      in: "query",
      schema: { type: "integer", minimum: 1, maximum: 500, default: 100 },
    });
    expect(parameters.scope).toMatchObject({
      schema: {
        enum: ["solid-state", "all"],
        default: "solid-state",
        "x-enumDescriptions": { all: expect.stringContaining("Everything") },
      },
    });
    expect(parameters.company).toMatchObject({ schema: { type: "array", items: { type: "string" } } });
  });
});

const reference = buildReference(document);

describe("the reference", () => {
  test("holds every operation, and a place for everything it links to", () => {
    expect(reference.parts.flatMap((part) => part.operations)).toHaveLength(operations.length);
    const anchors = [
      ...reference.parameters.map(({ anchor }) => anchor),
      ...reference.shapes.map(({ name }) => name),
    ];
    expect(new Set(anchors).size).toBe(anchors.length);
    const links = [
      ...reference.parts.flatMap((part) =>
        part.operations.flatMap(({ takes, shape }) =>
          [...takes.map(({ anchor }) => anchor), shape ?? []].flat(),
        ),
      ),
      ...reference.shapes.flatMap(({ fields }) => fields.flatMap(({ shape }) => shape ?? [])),
      ...reference.shapes.flatMap(({ either }) => either),
    ];
    expect(links.filter((link) => !anchors.includes(link))).toEqual([]);
  });

  test("says of every parameter and every field what it is", () => {
    for (const { name, description } of reference.parameters) expect(description, name).not.toBe("");
    for (const { name, fields } of reference.shapes)
      for (const field of fields) expect(field.description, `${name}.${field.name}`).not.toBe("");
  });
});
