import { Link } from "@/components/link";
import { SceneSvg } from "@/components/scene-svg";
import type { Technology } from "@/lib/domain/technologies";
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

interface NetworkKeyProps extends Pick<NetworkDrawingProps, "network"> {
  /** The address of the network of these technologies alone. */
  hrefUnder: (technologies: readonly Technology[]) => string;
}

/** What the signs of a network mean, those in use alone; a technology's leads to its partnerships alone. */
export function NetworkKey({ network, hrefUnder }: NetworkKeyProps) {
  const { technologies, companies } = listNetworkSigns(network);
  return (
    <div className={styles.key}>
      <p>
        A line leads from each partnership to each of its companies; the larger a company, the more
        partnerships it has. Materials and other industry are on the left, cells in the middle, vehicles on
        the right, public bodies and money below. Use the arrow keys to move between nodes.
      </p>
      <dl>
        <Signs title="Partnerships" signs={technologies} hrefUnder={hrefUnder} />
        <Signs title="Companies" signs={companies} hrefUnder={hrefUnder} />
      </dl>
    </div>
  );
}

interface SignsProps extends Pick<NetworkKeyProps, "hrefUnder"> {
  title: string;
  signs: readonly NetworkSign[];
}

function Signs({ title, signs, hrefUnder }: SignsProps) {
  return (
    <div>
      <dt>{title}</dt>
      {signs.map(({ label, scene, technologies }) => (
        <dd key={label}>
          <SceneSvg scene={scene} width={20} height={1} overflow="visible" />
          {technologies.length === 0 ? (
            label
          ) : (
            <Link href={hrefUnder(technologies)} stays>
              {label}
            </Link>
          )}
        </dd>
      ))}
    </div>
  );
}
