/** A claim and a metric to write over, with what each key is for; the ids of milestones and companies are invented. */
export const EXAMPLE_STATEMENTS = `claims:
  # One claim is what this source says about one milestone or one partnership.
  - key: pilot-line-2026              # the end of its address, and never changed: <source id>--pilot-line-2026
    milestone: example-pilot-line     # or partnership: <id>; defined in milestones.yaml and partnerships.yaml
    says: target
    date: 2026-07/2026-12             # what it speaks of, not when it was said; left out where no date is said
    asSaid: second half of 2026       # the words of the date, at most eight
    # saidOn: "2025-03"               # only where the words are older than this source
    saidBy: [example-cells]           # whose word it is; left out where the publication speaks for itself
    # via: Kyodo News                 # a wire or paper that the words were passed on by
    summary: Example Cells says that its pilot line starts in the second half of 2026.
    # note: what is doubted or was worked out
    paragraphs: [2]                   # non-empty lines of the text, from 1; left out where only an excerpt was read
metrics:
  # One metric is one number this source gives about a company, partnership, milestone or country.
  - key: pilot-line-capacity
    subject: { milestone: example-pilot-line }          # or partnership, company or country
    quantity: production-capacity
    value: 10
    unit: MWh per year
    # alsoGivenAs: [{ value: 10000, unit: kWh per year }]   # the same in another unit or currency
    qualifier: up-to                  # left out where the number is exact
    nature: target
    # conditions: after 1,000 cycles at 25 °C
    # technologies: [solid-state]     # where the subject does not tell them
    # date: "2027"                    # what the number speaks of
    saidBy: [example-cells]
    summary: The line is meant for at most 10 MWh a year.
    paragraphs: [3]
`;
