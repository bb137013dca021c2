/*
 * `npm run bench`: what the site costs with today's content; `npm run bench -- --claims N` how that grows: the same figures
 * of today's content and of a made-up one with N claims.
 */

if (process.argv.includes("--claims")) await import("./growth");
else await import("./site");

// A module, so that it may wait.
export {};
