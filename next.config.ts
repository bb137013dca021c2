import type { NextConfig } from "next";
import { PHASE_DEVELOPMENT_SERVER } from "next/constants";
import { listFileRewrites } from "./lib/http/file-rewrites";
import { buildSecurityHeaders } from "./lib/http/security-headers";

export default function config(phase: string): NextConfig {
  const development = phase === PHASE_DEVELOPMENT_SERVER;
  return {
    // The browser tests build beside the site's own build, in a folder of their own.
    distDir: process.env.INTERPHASE_DIST_DIR || ".next",
    // So that nobody goes on with what an older version of the site answered.
    env: { INTERPHASE_BUILD: process.env.INTERPHASE_BUILD ?? "" },
    poweredByHeader: false,
    skipTrailingSlashRedirect: true,
    reactStrictMode: true,
    agentRules: false,
    // The open page asks for it every second while one works on the site.
    logging: { incomingRequests: { ignore: [/^\/api\/health$/] } },
    // `npm run typecheck` checks the types; whoever only starts the site need not wait for it.
    typescript: { ignoreBuildErrors: true },
    turbopack: { root: process.cwd() },
    serverExternalPackages: [
      "@prisma/adapter-libsql",
      "@prisma/adapter-pg",
      "@libsql/client",
      "libsql",
      "pg",
      "subset-font",
      "workerpool",
    ],
    // Drawn once, by ourselves: no second rasterising, and nothing written beside the build.
    images: { unoptimized: true },
    experimental: {
      // What was read is asked for anew; what has not changed is not sent again.
      staleTimes: { dynamic: 0, static: 30 },
      agentUpgrade: false,
    },
    headers: async () => buildSecurityHeaders(development),
    rewrites: async () => ({ beforeFiles: listFileRewrites(), afterFiles: [], fallback: [] }),
  };
}
