"use client";

import { useEffect } from "react";

/**
 * Starts what runs in a browser where Next itself serves the page, as in development: once React has taken it over, since
 * until then nothing in it may change. The site's own server sends pages without React, and the same script by itself.
 */
export function StartInNext() {
  useEffect(() => void import("./start"), []);
  return null;
}
