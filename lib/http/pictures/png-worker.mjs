import { readFileSync } from "node:fs";
import { workerData } from "node:worker_threads";
import { initWasm, Resvg } from "@resvg/resvg-wasm";
import workerpool from "workerpool";

// Renders pictures in a thread of its own, so that pages are answered meanwhile.
await initWasm(readFileSync(workerData.program));
const fontBuffers = workerData.fonts.map((file) => readFileSync(file));

workerpool.worker({
  renderPng(svg) {
    const drawing = new Resvg(svg, { font: { fontBuffers, defaultFontFamily: "Inter" } });
    const image = drawing.render();
    const png = image.asPng();
    image.free();
    drawing.free();
    return new workerpool.Transfer(png, [png.buffer]);
  },
});
