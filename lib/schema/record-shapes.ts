import type { z } from "zod";
import { type Change, changeShape } from "./change-shape";
import type { ListName } from "./parameters/places";
import {
  type Collection,
  companyShape,
  milestoneShape,
  partnershipShape,
  type RecordOf,
  sourceShape,
} from "./shapes";
import { claimShape, metricShape } from "./statement-shape";

/** The record each list holds. */
export type Listed<L extends ListName> = L extends Collection ? RecordOf[L] : Change;

/** The shape of the records of each list. */
export const RECORD_SHAPES = {
  companies: companyShape,
  partnerships: partnershipShape,
  milestones: milestoneShape,
  claims: claimShape,
  metrics: metricShape,
  sources: sourceShape,
  changes: changeShape,
} as const satisfies Record<ListName, z.ZodObject>;

/** Every list, in the order in which they are told. */
export const LIST_NAMES = Object.keys(RECORD_SHAPES) as readonly ListName[];

/** What each list is called in names that are made of it. */
export const RECORD_NAMES: Record<ListName, string> = {
  companies: "Companies",
  partnerships: "Partnerships",
  milestones: "Milestones",
  claims: "Claims",
  metrics: "Metrics",
  sources: "Sources",
  changes: "Changes",
};
