import { expect, test } from "vitest";
import { listIds } from "@/lib/domain/list";
import { MILESTONE_STATUSES } from "@/lib/domain/milestone-status";
import { OUTCOMES } from "@/lib/domain/outcomes";
import { OUTCOME_TEXTURES, STATUS_TEXTURES } from "@/lib/view-models/charts/keys";

test("no two statuses and no two outcomes are filled alike, so that bars differ without colour", () => {
  expect(new Set(Object.values(STATUS_TEXTURES)).size).toBe(listIds(MILESTONE_STATUSES).length);
  expect(new Set(Object.values(OUTCOME_TEXTURES)).size).toBe(listIds(OUTCOMES).length);
});
