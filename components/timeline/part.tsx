import { percent } from "./units";

interface PartProps {
  /** The shape, by the id of its definition. */
  readonly id: string;
  /** Where it stands, or begins: a fraction of the axis. */
  readonly at: number;
  /** Where it ends, if it stretches. */
  readonly to?: number;
  readonly faint?: boolean;
}

/** How much of its colour a bar has where it may not have begun yet, or may be over. */
const FAINT = 0.35;

/** A shape of the drawing in its place along the axis. */
export function Part({ id, at, to, faint = false }: PartProps) {
  const stretch = to === undefined ? {} : { width: percent(to - at) };
  return <use href={`#${id}`} x={percent(at)} {...stretch} {...(faint && { opacity: FAINT })} />;
}
