import { generateClients } from "./generate-clients";

console.log(
  (await generateClients()) ? "Generated the database clients." : "The database clients are up to date.",
);
