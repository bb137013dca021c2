import { expect, test } from "vitest";
import { toUnitKey } from "@/lib/domain/unit-spelling";
import { checkSeeds } from "@/lib/schema/seeds/check-seeds";
import { edited, SOURCE_PATH, soundFiles, TODAY } from "@/tests/support/made-seeds";

test.each([
  ["Wh per kg", "Wh/kg"],
  ["wh / KG", "Wh/kg"],
  ["vehicle per year", "vehicles/year"],
  ["m2", "m²"],
])("%s is another spelling of %s", (one, other) => {
  expect(toUnitKey(one)).toBe(toUnitKey(other));
});

test.each([
  ["kWh", "MWh"],
  ["Wh/kg", "Wh/L"],
  ["cells per week", "cells per month"],
  ["kg", "kgs"],
])("%s is another unit than %s", (one, other) => {
  expect(toUnitKey(one)).not.toBe(toUnitKey(other));
});

test("a unit that one source alone spells so is worth a look, with the usual spelling", () => {
  const usual =
    soundFiles()
      .find(({ path }) => path === SOURCE_PATH)
      ?.text.replace('"%"', "Wh/kg") ?? "";
  const twin = (unit: string) => ({
    path: "sources/2023/twin.yaml",
    text: usual.replace("Wh/kg", unit).replace("example/1", "example/2").replace("join hands", "part"),
  });
  const warningsOf = (unit: string) =>
    checkSeeds(
      [...edited(SOURCE_PATH, '"%"', "Wh/kg\n    alsoGivenAs: [{ value: 1, unit: Wh/kg }]"), twin(unit)],
      TODAY,
    ).warnings?.map(({ file, message }) => [file, message]);
  expect(warningsOf("Wh per kg")).toEqual([
    ["sources/2023/twin.yaml", 'unit "Wh per kg" is used nowhere else: did you mean Wh/kg (2 figures)?'],
  ]);
  expect(warningsOf("Wh/kg")).toEqual([]);
  expect(warningsOf("Wh/L")).toEqual([]);
});
