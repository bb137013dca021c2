import type { Metric, Source } from "@/lib/schema/api/shapes";
import { date } from "./timeline-fixture";

/** A made-up publication. */
export function source(id: string, given: Partial<Source> = {}): Source {
  return {
    id,
    publisher: "The Daily Cell",
    title: "A made-up article",
    authors: [],
    url: null,
    archiveUrl: null,
    retrieved: null,
    read: "whole",
    added: "2026-11-22",
    published: date("2024-01-01"),
    publishedBasis: "stated",
    kind: "news",
    tier: "secondary",
    syndicatedFrom: null,
    mentions: [],
    language: "en",
    note: null,
    ...given,
  };
}

/** A made-up figure. */
export function metric(id: string, given: Partial<Metric> = {}): Metric {
  return {
    id,
    subject: { type: "company", id: "aster" },
    quantity: "range",
    value: 1200,
    low: null,
    high: null,
    unit: "km",
    alsoGivenAs: [],
    qualifier: "exact",
    nature: "target",
    level: null,
    testCycle: null,
    conditions: null,
    technologies: [],
    date: null,
    saidOn: date("2024-01-01"),
    saidBy: [],
    summary: "A figure.",
    note: null,
    source: "daily",
    paragraphs: [1],
    tier: "secondary",
    weaklySourced: false,
    ...given,
  };
}
