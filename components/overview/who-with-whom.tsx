import { Link } from "@/components/link";
import { NetworkDrawing } from "@/components/network/network-drawing";
import { layOutBusiest } from "@/lib/view-models/network/layout";
import { writeBusiestLead } from "@/lib/view-models/network/table";
import styles from "./overview.module.css";
import type { OverviewData } from "./overview-data";

/** How many organisations a small network has at most, and how high it is in pixels: as the list beside it. */
const MOST = 16;
const TALLEST = 240;

/** The organisations with the most partnerships and what joins them, as a small drawing. */
export function WhoWithWhom({ network: input, query }: Pick<OverviewData, "network"> & { query: string }) {
  const network = layOutBusiest(input, MOST, TALLEST);
  if (network.partnerships.length === 0) return null;
  return (
    <section className={styles.whom} aria-labelledby="who-with-whom">
      <h2 id="who-with-whom">Who with whom</h2>
      <NetworkDrawing network={network} label={writeBusiestLead(network)} query={query} />
      <p className={styles.all}>
        <Link href={`/network${query}`}>Open the network</Link>
        <span>{writeBusiestLead(network)}</span>
      </p>
    </section>
  );
}
