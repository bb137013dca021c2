/** The records a reader meets, in the words code, database, files, API and pages share. */
export const TERMS = [
  {
    id: "company",
    label: "Company",
    definition:
      "Whoever signs, promises, funds, researches or supplies, and analysts whose figures are cited: mostly companies, and also universities, ministries and consortia. Every other spelling of its name is kept as an alias.",
  },
  {
    id: "partnership",
    label: "Partnership",
    definition:
      "One arrangement between named parties, each with a role. It can be of several kinds at once. Where a source does not name a party, the page says so.",
  },
  {
    id: "milestone",
    label: "Milestone",
    definition:
      "One thing that is to happen or has happened, at one stage of the way from the laboratory to the road. It has no date of its own; only claims give it one. If its scope changes, it is another milestone.",
  },
  {
    id: "claim",
    label: "Claim",
    definition:
      "What one source says about one milestone or one partnership: the date it gives, who made it and when, and the paragraph it is from.",
  },
  {
    id: "metric",
    label: "Figure",
    definition:
      "A number a source gives, with its unit, how exact it is, the conditions it holds under, and whether it was measured, reported or targeted.",
  },
  {
    id: "source",
    label: "Source",
    definition:
      "A publication: who published it and when, how that day is known, and how close it is to the events.",
  },
] as const;
