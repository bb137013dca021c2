import type { AddressProblem } from "@/lib/schema/parameters/parse-address";
import { Notice } from "./notice";

/** Names what a page left out of its address, and why. */
export function AddressNotice({ problems }: { problems: readonly AddressProblem[] }) {
  if (problems.length === 0) return null;
  return (
    <Notice
      title="Part of the address could not be followed; everything else is shown."
      items={problems.map(({ parameter, value, message }) => (
        <>
          <code>
            {parameter}={value}
          </code>{" "}
          was left out: {message}.
        </>
      ))}
    />
  );
}
