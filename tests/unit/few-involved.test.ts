import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { buildIdsWhere } from "@/lib/db/where/conditions";
import { buildMilestoneWhere } from "@/lib/db/where/milestones";
import { buildPartnershipWhere } from "@/lib/db/where/records";
import { NO_FILTER } from "@/lib/schema/parameters/filter";

const ids = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,8}$/), { maxLength: 256 });

describe("ids as a condition", () => {
  test("hold the same ids, in one of five lengths up to 256", () => {
    fc.assert(
      fc.property(ids, (given) => {
        const { in: asked } = buildIdsWhere(given);
        expect(new Set(asked)).toEqual(new Set(given));
        expect([0, 1, 4, 16, 64, 256]).toContain(asked.length);
      }),
    );
  });
});

describe("the records that involve a company, where they are few", () => {
  const companies = ["toyota"];
  const filter = { ...NO_FILTER, company: companies, involved: { companies, ids: ["a", "b"] } };
  const idsOf = (where: { AND?: unknown }) => JSON.stringify(where.AND);

  test("are asked for beside the condition, not in its place", () => {
    for (const where of [
      buildMilestoneWhere(filter, "2026-01-01"),
      buildPartnershipWhere(filter, "2026-01-01"),
    ]) {
      expect(idsOf(where)).toContain('{"id":{"in":["a","b","b","b"]}}');
      expect(idsOf(where)).toContain('{"involves":{"some":{"companyId":{"in":["toyota"]}}}}');
    }
  });

  test("say nothing of other companies than those they were found for", () => {
    for (const company of [[], ["honda"]]) {
      const other = buildMilestoneWhere({ ...filter, company }, "2026-01-01");
      expect(idsOf(other)).not.toContain('"id"');
    }
  });
});
