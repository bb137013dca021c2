import { SceneSvg } from "@/components/scene-svg";
import { drawNetwork } from "@/lib/view-models/network/draw-network";
import type { PlacedNetwork } from "@/lib/view-models/network/layout";
import { listNetworkSigns, type NetworkSign } from "@/lib/view-models/network/signs";
import styles from "./network.module.css";

interface NetworkDrawingProps {
  network: PlacedNetwork;
  /** What is drawn, for those who do not see it. */
  label: string;
  /** What its links carry along. */
  query: string;
}

/** A network: every node is a link that the keyboard reaches, and whatever is not next to it fades. */
export function NetworkDrawing({ network, label, query }: NetworkDrawingProps) {
  return (
    <div className={styles.network}>
      <SceneSvg
        scene={drawNetwork(network, { query, width: null })}
        className={styles.drawing}
        height={network.height}
        aria-hidden={undefined}
        role="group"
        aria-label={label}
        data-network
      />
    </div>
  );
}

/** What the signs of a network mean, those in use alone. */
export function NetworkKey({ network }: Pick<NetworkDrawingProps, "network">) {
  const { technologies, companies } = listNetworkSigns(network);
  return (
    <div className={styles.key}>
      <p>
        A line leads from each partnership to each of its companies; the larger a company, the more
        partnerships it has. Materials and other industry are on the left, cells in the middle, vehicles on
        the right, public bodies and money below. Use the arrow keys to move between nodes.
      </p>
      <dl>
        <Signs title="Partnerships" signs={technologies} />
        <Signs title="Companies" signs={companies} />
      </dl>
    </div>
  );
}

function Signs({ title, signs }: { title: string; signs: readonly NetworkSign[] }) {
  return (
    <div>
      <dt>{title}</dt>
      {signs.map(({ label, scene }) => (
        <dd key={label}>
          <SceneSvg scene={scene} width={20} height={1} overflow="visible" />
          {label}
        </dd>
      ))}
    </div>
  );
}
