import type { Detail } from "./milestone-fixture";
import type { Saying } from "./timeline-fixture";

/** The promise that most cases begin with. */
export const PROMISE: Saying = ["target", "2020/2023", "2017-07", "aster"];

/** What it is, what is said, the lead, and what else is known of each claim. */
export type Case = readonly [string, readonly Saying[], string, (readonly Detail[])?];

/** What was promised, and how that moved. */
export const PROMISES: readonly Case[] = [
  [
    "a promise that stands",
    [["target", "2027/2028", "2023-10-12", "aster"]],
    "Target (Aster, October 2023): 2027–28.",
  ],
  [
    "a date, and the same promise without one on the same day",
    [
      ["target", "2027/2028", "2023-10-12", "aster"],
      ["target", null, "2023-10-12", "aster"],
    ],
    "Target (Aster, October 2023): 2027–28.",
  ],
  [
    "a publication's own word",
    [["target", "../2030", "2023~"]],
    "Target (The Daily Cell, about 2023): by 2030.",
  ],
  [
    "a word passed on by a wire",
    [["target", "2027/..", "2023-10~", "aster"]],
    "Target (Aster via The Wire, about October 2023): 2027 or later.",
    [{ via: "The Wire" }],
  ],
  [
    "a word known from an aggregator",
    [["target", "2030", "2023-10~", "aster"]],
    "Target (Aster, according to The Wire, about October 2023): 2030.",
    [{ source: "wire", tier: "tertiary" }],
  ],
  [
    "a target that another party moved",
    [PROMISE, ["target", "2024", "2018-03", "aster"]],
    "First target (Aster, July 2017): 2020–23. After one slip it is 2024 (Aster and Cinder Energy, March 2018), deadline 12 months later. The window ended on 31 December 2024; no source says what happened.",
    [{}, { saidBy: ["aster", "cinder"] }],
  ],
  [
    "a target that moved",
    [PROMISE, ["target", "2027/2028", "2023-10-12", "aster"]],
    "First target (Aster, July 2017): 2020–23. After one slip it is 2027–28 (Aster, October 2023), deadline five years later.",
  ],
  [
    "a target that moved more than once",
    [PROMISE, ["target", "../2025", "2021-09-07", "aster"], ["target", "2027/2028", "2023-10-12", "aster"]],
    "First target (Aster, July 2017): 2020–23. After two slips it is 2027–28 (Aster, October 2023), deadline five years later.",
  ],
  [
    "a target that moved and came back",
    [
      ["target", "2026", "2020", "aster"],
      ["target", "2028", "2022", "aster"],
      ["target", "2026", "2024", "aster"],
    ],
    "First target (Aster, 2020): 2026. After one slip and one pull-in it is 2026 (Aster, 2024); the deadline is the first again. The window is open until 31 December 2026; no source reports that it has happened.",
  ],
  [
    "a target that lost its end",
    [
      ["target", "2027/2028", "2020", "aster"],
      ["target", "2027/..", "2022", "aster"],
    ],
    "First target (Aster, 2020): 2027–28. The target is now 2027 or later (Aster, 2022); there is no deadline any more.",
  ],
  [
    "a promise taken back after it had moved",
    [PROMISE, ["target", "2025", "2021-09-07", "aster"], ["withdrawn", null, "2024-03", "aster"]],
    "First target (Aster, July 2017): 2020–23. After one slip it was withdrawn (Aster, March 2024).",
  ],
  [
    "a target that was narrowed",
    [
      ["target", "2027/2028", "2023-06", "aster"],
      ["target", "2027", "2024-10~", "aster"],
    ],
    "First target (Aster, June 2023): 2027–28. The target is now 2027 (Aster, about October 2024).",
  ],
  [
    "a target said again",
    [
      ["target", "2027/2028", "2023-06", "aster"],
      ["target", "2027/2028", "2024-10~", "aster"],
    ],
    "Target (Aster, June 2023): 2027–28. Last repeated in or about October 2024.",
  ],
  [
    "the same word twice on one day",
    [
      ["target", "2027/2028", "2023-06-01", "aster"],
      ["target", "2027/2028", "2023-06-01", "aster"],
    ],
    "Target (Aster and Cinder Energy, June 2023): 2027–28.",
    [{}, { saidBy: ["aster", "cinder"] }],
  ],
  [
    "a promise that got its date later",
    [
      ["target", null, "2023-06", "aster"],
      ["target", "2027/..", "2023-10~", "aster"],
    ],
    "Promised without a date (Aster, June 2023). The target is now 2027 or later (Aster via The Wire, about October 2023).",
    [{}, { via: "The Wire" }],
  ],
  [
    "a promise without a date",
    [["target", null, "2023-06-01", "aster"]],
    "Promised without a date (Aster, June 2023).",
  ],
  [
    "a promise put off without a date",
    [PROMISE, ["delayed", null, "2024", "aster"]],
    "First target (Aster, July 2017): 2020–23. Put off without a new date (Aster, 2024).",
  ],
  [
    "a promise put off without a date after it had moved",
    [PROMISE, ["target", "2025", "2021-09-07", "aster"], ["delayed", null, "2024", "aster"]],
    "First target (Aster, July 2017): 2020–23. After one slip it was put off without a new date (Aster, 2024).",
  ],
  [
    "a promise taken back, and meant again without a date",
    [PROMISE, ["withdrawn", null, "2024-03", "aster"], ["target", null, "2025", "aster"]],
    "First target (Aster, July 2017): 2020–23. Withdrawn (Aster, March 2024).",
  ],
  [
    "a target that may come any time later",
    [
      ["target", "2026", "2020", "aster"],
      ["target", "2033/..", "2024", "aster"],
    ],
    "First target (Aster, 2020): 2026. After one slip it is 2033 or later (Aster, 2024), deadline at least six years later.",
  ],
  [
    "a promise taken back",
    [PROMISE, ["withdrawn", null, "2024-03", "aster"]],
    "First target (Aster, July 2017): 2020–23. Withdrawn (Aster, March 2024).",
  ],
];
