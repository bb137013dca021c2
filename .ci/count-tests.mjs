// Prints "passed failed skipped" of a Vitest report. A file that failed without a failed test of its own, because it did
// not load or its set-up broke, counts as one failure.
import { readFileSync } from "node:fs";

const report = JSON.parse(readFileSync(process.argv[2], "utf8"));
const broken = report.testResults.filter(
  (file) => file.status === "failed" && !file.assertionResults.some((test) => test.status === "failed"),
);
console.log(report.numPassedTests, report.numFailedTests + broken.length, report.numPendingTests);
