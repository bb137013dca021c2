import { readFileSync } from "node:fs";
import { parentPort, workerData } from "node:worker_threads";
import { initWasm, Resvg } from "@resvg/resvg-wasm";

// Renders pictures in a thread of its own, one after the other, so that pages are answered meanwhile.
await initWasm(readFileSync(workerData.program));
const fontBuffers = workerData.fonts.map((file) => readFileSync(file));

parentPort?.on("message", ({ id, svg }) => {
  try {
    const drawing = new Resvg(svg, { font: { fontBuffers, defaultFontFamily: "Inter" } });
    const image = drawing.render();
    const png = image.asPng();
    image.free();
    drawing.free();
    parentPort?.postMessage({ id, png }, [png.buffer]);
  } catch (error) {
    parentPort?.postMessage({ id, problem: String(error) });
  }
});
