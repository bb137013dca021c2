"use client";

import { useSelectedLayoutSegments } from "next/navigation";
import { SearchForm } from "@/components/search/search-form";
import { useCarried } from "./use-carried";

/** The search on top of every page but its own, which has the field in it. */
export function HeaderSearch() {
  const { day } = useCarried();
  const [page] = useSelectedLayoutSegments();
  return page === "search" ? null : <SearchForm id="site-search" day={day} />;
}
