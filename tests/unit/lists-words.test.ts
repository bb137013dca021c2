import { expect, test } from "vitest";
import { writePromising } from "@/lib/view-models/lists";

test("the list of companies opens with how many of them have made a dated promise", () => {
  expect(writePromising(137, 204)).toBe("137 of 204 companies have made a dated promise.");
  expect(writePromising(1, 5)).toBe("1 of 5 companies has made a dated promise.");
  expect(writePromising(5, 5)).toBe("All 5 companies have made a dated promise.");
  expect(writePromising(0, 5)).toBe("None of the 5 companies has made a dated promise.");
  expect(writePromising(0, 1)).toBe("This company has made no dated promise.");
});
