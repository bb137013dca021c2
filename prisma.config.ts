import { defineConfig } from "prisma/config";

// `prisma generate` needs no schema engine, yet stops where it cannot download one. Any executable satisfies it.
process.env.PRISMA_SCHEMA_ENGINE_BINARY ||= process.execPath;

export default defineConfig({ schema: "prisma/schema.prisma" });
