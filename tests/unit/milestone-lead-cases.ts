import type { Detail } from "./milestone-fixture";
import type { Saying } from "./timeline-fixture";

/** The promise that most cases begin with. */
export const PROMISE: Saying = ["target", "2020/2023", "2017-07", "aster"];

/** What it is, what is said, the lead, and what else is known of each claim. */
type Case = readonly [string, readonly Saying[], string, (readonly Detail[])?];

/** Every case of a milestone's lead. */
export const CASES: readonly Case[] = [
  [
    "a promise that stands",
    [["target", "2027/2028", "2023-10-12", "aster"]],
    "Aster said on 12 October 2023 that this would happen in 2027–28.",
  ],
  [
    "a date, and the same promise without one on the same day",
    [
      ["target", "2027/2028", "2023-10-12", "aster"],
      ["target", null, "2023-10-12", "aster"],
    ],
    "Aster said on 12 October 2023 that this would happen in 2027–28.",
  ],
  [
    "a publication's own word",
    [["target", "../2030", "2023~"]],
    "The Daily Cell reported in or about 2023 that this would happen by 2030.",
  ],
  [
    "a word passed on by a wire",
    [["target", "2027/..", "2023-10~", "aster"]],
    "Aster said in or about October 2023, as reported by The Wire, that this would happen in 2027 or later.",
    [{ via: "The Wire" }],
  ],
  [
    "a word known from an aggregator",
    [["target", "2030", "2023-10~", "aster"]],
    "Aster said in or about October 2023, according to The Wire, that this would happen in 2030.",
    [{ source: "wire", tier: "tertiary" }],
  ],
  [
    "a target that another party moved",
    [PROMISE, ["target", "2024", "2018-03", "aster"]],
    "Aster first said in July 2017 that this would happen in 2020–23; the target is now 2024, given by Aster and Cinder Energy in March 2018. Deadline 12 months later: end of 2023 → end of 2024; slipped once. The window ended on 31 December 2024; no source says what happened.",
    [{}, { saidBy: ["aster", "cinder"] }],
  ],
  [
    "a target that moved",
    [PROMISE, ["target", "2027/2028", "2023-10-12", "aster"]],
    "Aster first said in July 2017 that this would happen in 2020–23; the target is now 2027–28, given on 12 October 2023. Deadline five years later: end of 2023 → end of 2028; slipped once.",
  ],
  [
    "a target that moved more than once",
    [PROMISE, ["target", "../2025", "2021-09-07", "aster"], ["target", "2027/2028", "2023-10-12", "aster"]],
    "Aster first said in July 2017 that this would happen in 2020–23; the target is now 2027–28, given on 12 October 2023. Deadline five years later: end of 2023 → end of 2028; slipped twice.",
  ],
  [
    "a target that was narrowed",
    [
      ["target", "2027/2028", "2023-06", "aster"],
      ["target", "2027", "2024-10~", "aster"],
    ],
    "Aster first said in June 2023 that this would happen in 2027–28; the target is now 2027, given in or about October 2024.",
  ],
  [
    "a target said again",
    [
      ["target", "2027/2028", "2023-06", "aster"],
      ["target", "2027/2028", "2024-10~", "aster"],
    ],
    "Aster first said in June 2023 that this would happen in 2027–28; the same was last repeated in or about October 2024.",
  ],
  [
    "the same word twice on one day",
    [
      ["target", "2027/2028", "2023-06-01", "aster"],
      ["target", "2027/2028", "2023-06-01", "aster"],
    ],
    "Aster and Cinder Energy said on 1 June 2023 that this would happen in 2027–28.",
    [{}, { saidBy: ["aster", "cinder"] }],
  ],
  [
    "a promise that got its date later",
    [
      ["target", null, "2023-06", "aster"],
      ["target", "2027/..", "2023-10~", "aster"],
    ],
    "Aster first said in June 2023 that this would happen, without naming a date; the target is now 2027 or later, given in or about October 2023, as reported by The Wire.",
    [{}, { via: "The Wire" }],
  ],
  [
    "a promise without a date",
    [["target", null, "2023-06-01", "aster"]],
    "Aster said on 1 June 2023 that this would happen, without naming a date.",
  ],
  [
    "a promise put off without a date",
    [PROMISE, ["delayed", null, "2024", "aster"]],
    "Aster first said in July 2017 that this would happen in 2020–23; Aster said in 2024 that this was put off, without a new date.",
  ],
  [
    "a promise put off without a date after it had moved",
    [PROMISE, ["target", "2025", "2021-09-07", "aster"], ["delayed", null, "2024", "aster"]],
    "Aster first said in July 2017 that this would happen in 2020–23; Aster said in 2024 that this was put off, without a new date. Slipped once.",
  ],
  [
    "a promise taken back, and meant again without a date",
    [PROMISE, ["withdrawn", null, "2024-03", "aster"], ["target", null, "2025", "aster"]],
    "Aster first said in July 2017 that this would happen in 2020–23; Aster said in March 2024 that this would not happen.",
  ],
  [
    "a target that may come any time later",
    [
      ["target", "2026", "2020", "aster"],
      ["target", "2033/..", "2024", "aster"],
    ],
    "Aster first said in 2020 that this would happen in 2026; the target is now 2033 or later, given in 2024. Deadline at least six years later: end of 2026 → 2033 or later; slipped once.",
  ],
  [
    "a promise taken back",
    [PROMISE, ["withdrawn", null, "2024-03", "aster"]],
    "Aster first said in July 2017 that this would happen in 2020–23; Aster said in March 2024 that this would not happen.",
  ],
  [
    "a window that is open",
    [["target", "2026", "2020-06-01", "aster"]],
    "Aster said on 1 June 2020 that this would happen in 2026. The window is open until 31 December 2026; no source reports that it has happened.",
  ],
  [
    "a window without an end",
    [["target", "2026/..", "2020-06-01", "aster"]],
    "Aster said on 1 June 2020 that this would happen in 2026 or later. The window has been open since 1 January 2026; no source reports that it has happened.",
  ],
  [
    "a window that passed without a report",
    [["target", "2025-01", "2024-11", "aster"]],
    "Aster said in November 2024 that this would happen in January 2025. The window ended on 31 January 2025; no source says what happened.",
  ],
  [
    "an approximate window that passed",
    [["target", "2024~", "2020-11", "aster"]],
    "Aster said in November 2020 that this would happen in or about 2024. The window ended about 31 December 2024; no source says what happened.",
  ],
  [
    "a miss that a source reports",
    [
      ["target", "2024", "2022", "aster"],
      ["not-yet", "2025", "2026-02-01"],
    ],
    "Aster said in 2022 that this would happen in 2024. The window ended on 31 December 2024; The Daily Cell reported on 1 February 2026 that it had not happened by 2025.",
  ],
  [
    "an event nobody had promised",
    [["achieved", "2024-11", "2025-01~"]],
    "The Daily Cell reported in or about January 2025 that this had happened in November 2024.",
  ],
  [
    "an event told the month it happened",
    [["achieved", "2023-06", "2023-06", "aster"]],
    "Aster said in June 2023 that this had happened by then.",
  ],
  [
    "an event later than promised",
    [
      ["target", "2020", "2018", "aster"],
      ["achieved", "2023", "2024-07-01"],
    ],
    "Aster said in 2018 that this would happen in 2020. The Daily Cell reported on 1 July 2024 that this had happened in 2023, three years after its first deadline.",
  ],
  [
    "an event within its first deadline",
    [
      ["target", "2020/2023", "2017", "aster"],
      ["achieved", "2021", "2022-01-15"],
    ],
    "Aster said in 2017 that this would happen in 2020–23. The Daily Cell reported on 15 January 2022 that this had happened in 2021, by its first deadline.",
  ],
  [
    "an event of which the dates leave open whether it was late",
    [
      ["target", "2020-06", "2018", "aster"],
      ["achieved", "2020", "2021"],
    ],
    "Aster said in 2018 that this would happen in June 2020. The Daily Cell reported in 2021 that this had happened in 2020.",
  ],
  [
    "an event later than a target that had moved",
    [
      ["target", "2020", "2018", "aster"],
      ["target", "2022", "2020", "aster"],
      ["achieved", "2022-06", "2022-07"],
    ],
    "Aster first said in 2018 that this would happen in 2020; the last target was 2022, given in 2020. Deadline two years later: end of 2020 → end of 2022; slipped once. The Daily Cell reported in July 2022 that this had happened in June 2022, 18 months after its first deadline.",
  ],
  [
    "an event without a date",
    [
      ["target", "2020", "2018", "aster"],
      ["achieved", null, "2020-07-01"],
    ],
    "Aster said in 2018 that this would happen in 2020. The Daily Cell reported on 1 July 2020 that this had happened, without naming a date.",
  ],
  [
    "a denial alone",
    [["not-yet", "2024", "2025-01~"]],
    "The Daily Cell reported in or about January 2025 that this had not happened by 2024.",
  ],
];
