import { createServer } from "node:http";
import { siteListener } from "@/lib/http/site-listener";
import { projectPath } from "./project";

// Serves the built site: `listen.ts <host> <port>`.
const [hostname = "127.0.0.1", port = "3000"] = process.argv.slice(2);
const server = createServer(await siteListener({ dir: projectPath("."), hostname, port: Number(port) }));
server.on("error", (error) => {
  console.error(error.message);
  process.exit(1);
});
server.listen(Number(port), hostname);
