import { describe, expect, test } from "vitest";
import { parseTimelineAddress } from "@/lib/schema/parameters/page-address";
import { getCollapseHref } from "@/lib/view-models/timeline/collapse-href";

const TODAY = "2026-06-01";
const GROUPS = ["vehicles", "cells", "public"];
const hrefs = (query: Record<string, string | string[]>) =>
  getCollapseHref(parseTimelineAddress(query, TODAY).params, GROUPS);

describe("addresses of the timeline by what it holds open", () => {
  test("open one group more, at its first folded lane, in the order of the list", () => {
    expect(hrefs({}).open("cells")).toBe("/timeline?open=cells#cells-more");
    expect(hrefs({ open: "public" }).open("vehicles")).toBe(
      "/timeline?open=vehicles&open=public#vehicles-more",
    );
  });

  test("say all where all are open, and fold one of all again", () => {
    expect(hrefs({ open: ["public", "vehicles"] }).open("cells")).toBe("/timeline?open=all#cells-more");
    expect(hrefs({ open: "all" }).fold("cells")).toBe("/timeline?open=vehicles&open=public#cells");
    expect(hrefs({}).all).toBe("/timeline?open=all#timeline");
    expect(hrefs({ open: "all" }).none).toBe("/timeline#timeline");
  });

  test("keep the filter and the day, and drop groups of other lanes", () => {
    const query = { year: "2027", asOf: "2026-01-01", open: ["all-solid-state", "cells"] };
    expect(hrefs(query).open("public")).toBe(
      "/timeline?year=2027&open=cells&open=public&asOf=2026-01-01#public-more",
    );
  });

  test("lead to one company", () => {
    const query = { milestoneKind: "plant", milestoneStatus: "open", partnershipKind: "supply", open: "all" };
    const { company } = hrefs({ ...query, lanes: "partnership" });
    expect(company("toyota")).toMatch(/^\/timeline\?lanes=partnership&company=toyota&/);
  });

  test("keep what another view of the frame is asked", () => {
    const { open } = hrefs({ role: "supplier", milestoneStatus: "open" });
    expect(open("cells")).toBe("/timeline?role=supplier&milestoneStatus=open&open=cells#cells-more");
  });

  test("an unknown group is named in the page's notice, and the others count", () => {
    const { params, problems } = parseTimelineAddress({ open: ["cells", "everything"] }, TODAY);
    expect(params.open).toEqual(["cells"]);
    expect(problems).toMatchObject([{ parameter: "open", value: "everything" }]);
  });
});
