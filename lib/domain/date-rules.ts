/** How words about time are stored; `stored` is in the grammar of edtf-date.ts. */
export interface DateRule {
  readonly said: string;
  readonly stored: string;
}

/** What is said and what is stored, phrase by phrase. */
export const DATE_RULES: readonly DateRule[] = [
  { said: "2027", stored: "2027" },
  { said: "2027–28; 2027 or 2028", stored: "2027/2028" },
  { said: "as early as 2027; not before 2027", stored: "2027/.." },
  { said: "from 2030 (a rule that stays)", stored: "2030/.." },
  { said: "from January 2025 (a thing that starts then)", stored: "2025-01" },
  { said: "by 2025", stored: "../2025" },
  { said: "before 2030; by the end of the decade", stored: "../2029" },
  { said: "around 2028", stored: "2028~" },
  { said: "third quarter of 2027", stored: "2027-07/2027-09" },
  { said: "second half of 2027", stored: "2027-07/2027-12" },
  { said: "early 2027", stored: "2027-01~/2027-04~" },
  { said: "mid-2027", stored: "2027-05~/2027-08~" },
  { said: "late 2027", stored: "2027-09~/2027-12~" },
  { said: "fiscal 2027 (Japan)", stored: "2027-04/2028-03" },
  { said: "earlier this year (in a source of May 2019)", stored: "2019-01/2019-05" },
  { said: "early 2020s", stored: "2020/2023" },
  { said: "mid-2020s", stored: "2024/2026" },
  { said: "late 2020s", stored: "2027/2029" },
  { said: "the 2020s", stored: "202X" },
];
