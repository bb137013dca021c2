import { formatDate } from "@/lib/domain/date-text";
import { getLabel } from "@/lib/domain/list";
import { TECHNOLOGIES } from "@/lib/domain/technologies";
import { at, NOTHING } from "@/lib/drawing/markup";
import { writeScene } from "@/lib/drawing/write-scene";
import { drawNetwork } from "@/lib/view-models/network/draw-network";
import { LINK_ROLES } from "@/lib/view-models/network/graph";
import { type PlacedNetwork, stretchNetwork } from "@/lib/view-models/network/layout";
import { listNetworkSigns } from "@/lib/view-models/network/signs";
import { getRecordHref } from "@/lib/view-models/record-href";
import { type Drawing, type Figure, type FigureRoom, NO_DRAWING, type RenderContext } from "./figure";
import { enlarged, type Room } from "./preview";

const SIGN = 20;
/** A picture is no strip, however few nodes there are. */
const LEAST = 380;

/** The network, at any width; in a picture with a shape as high as that has room. */
export function buildNetworkFigure(
  network: PlacedNetwork,
  query: string,
  { shape }: FigureRoom,
  context: RenderContext,
): Figure {
  const { technologies, companies } = listNetworkSigns(network);
  const names = new Map(network.companies.map(({ id, label }) => [id, label]));
  return {
    items: [...technologies, ...companies].map(({ label, scene }) => ({
      label,
      mark: writeScene(scene, { paint: context.paint, size: { width: SIGN, height: 0 } }),
      width: SIGN,
    })),
    cut: "",
    draw: ({ width, height }) =>
      shape
        ? drawIn(stretchNetwork(network, height), width, query, context, height)
        : drawIn(network, width, query, context),
    table: () => ({
      columns: ["Partnership", "Technology", "Companies", "Announced"],
      rows: network.partnerships.map(({ id, label, technologies: about, record }) => ({
        href: getRecordHref("partnerships", id),
        cells: [
          label,
          about.map((each) => getLabel(TECHNOLOGIES, each)).join(", "),
          network.links
            .filter(({ partnership }) => partnership === id)
            .map(({ company, role }) => `${names.get(company)} (${getLabel(LINK_ROLES, role).toLowerCase()})`)
            .join(", "),
          record.announced === null ? "unknown" : formatDate(record.announced),
        ],
      })),
    }),
  };
}

/** The network before its page is opened, no larger than there is room for. */
export function drawNetworkPreview(
  network: PlacedNetwork,
  room: Room,
  context: RenderContext,
): Drawing | null {
  if (network.partnerships.length === 0) return null;
  const factor = Math.min(1.3, room.height / network.height);
  return enlarged(drawIn(network, room.width / factor, "", context, 0), factor);
}

function drawIn(
  network: PlacedNetwork,
  width: number,
  query: string,
  { paint }: RenderContext,
  least = LEAST,
): Drawing {
  if (network.partnerships.length === 0) return NO_DRAWING;
  const height = Math.max(least, network.height);
  const scene = drawNetwork(network, { query, width });
  const body = writeScene(scene, { paint, size: { width, height: network.height } });
  return { height, definitions: NOTHING, body: at(0, (height - network.height) / 2, [body]) };
}
