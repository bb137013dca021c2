import type { Case } from "./milestone-lead-cases";

/** What is said to have become of a milestone. */
export const OUTCOMES: readonly Case[] = [
  [
    "a window that is open",
    [["target", "2026", "2020-06-01", "aster"]],
    "Target (Aster, June 2020): 2026. The window is open until 31 December 2026; no source reports that it has happened.",
  ],
  [
    "a window without an end",
    [["target", "2026/..", "2020-06-01", "aster"]],
    "Target (Aster, June 2020): 2026 or later. The window has been open since 1 January 2026; no source reports that it has happened.",
  ],
  [
    "a window that passed without a report",
    [["target", "2025-01", "2024-11", "aster"]],
    "Target (Aster, November 2024): January 2025. The window ended on 31 January 2025; no source says what happened.",
  ],
  [
    "an approximate window that passed",
    [["target", "2024~", "2020-11", "aster"]],
    "Target (Aster, November 2020): about 2024. The window ended about 31 December 2024; no source says what happened.",
  ],
  [
    "a miss that a source reports",
    [
      ["target", "2024", "2022", "aster"],
      ["not-yet", "2025", "2026-02-01"],
    ],
    "Target (Aster, 2022): 2024. The window ended on 31 December 2024; not achieved by 2025 (The Daily Cell, February 2026).",
  ],
  [
    "an event nobody had promised",
    [["achieved", "2024-11", "2025-01~"]],
    "Reported achieved in November 2024 (The Daily Cell, about January 2025).",
  ],
  [
    "an event told the month it happened",
    [["achieved", "2023-06", "2023-06", "aster"]],
    "Reported achieved by June 2023 (Aster, June 2023).",
  ],
  [
    "an event later than promised",
    [
      ["target", "2020", "2018", "aster"],
      ["achieved", "2023", "2024-07-01"],
    ],
    "Target (Aster, 2018): 2020. Reported achieved in 2023 (The Daily Cell, July 2024), three years after its first deadline.",
  ],
  [
    "an event within its first deadline",
    [
      ["target", "2020/2023", "2017", "aster"],
      ["achieved", "2021", "2022-01-15"],
    ],
    "Target (Aster, 2017): 2020–23. Reported achieved in 2021 (The Daily Cell, January 2022), by its first deadline.",
  ],
  [
    "an event of which the dates leave open whether it was late",
    [
      ["target", "2020-06", "2018", "aster"],
      ["achieved", "2020", "2021"],
    ],
    "Target (Aster, 2018): June 2020. Reported achieved in 2020 (The Daily Cell, 2021).",
  ],
  [
    "an event later than a target that had moved",
    [
      ["target", "2020", "2018", "aster"],
      ["target", "2022", "2020", "aster"],
      ["achieved", "2022-06", "2022-07"],
    ],
    "First target (Aster, 2018): 2020. After one slip the last target was 2022 (Aster, 2020), deadline two years later. Reported achieved in June 2022 (The Daily Cell, July 2022), 18 months after its first deadline.",
  ],
  [
    "an event without a date",
    [
      ["target", "2020", "2018", "aster"],
      ["achieved", null, "2020-07-01"],
    ],
    "Target (Aster, 2018): 2020. Reported achieved, without a date (The Daily Cell, July 2020).",
  ],
  [
    "a denial alone",
    [["not-yet", "2024", "2025-01~"]],
    "Not achieved by 2024 (The Daily Cell, about January 2025).",
  ],
];
