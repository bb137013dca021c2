import type { Metadata } from "next";
import { Link } from "@/components/link";
import { AsOfNote, DatedLink } from "@/components/site/carried";
import { MAIN_ID, Message } from "@/components/site/main";
import { RecordSearch } from "@/components/site/record-search";
import { SECTIONS } from "@/lib/schema/pages/pages";

export const metadata: Metadata = { title: "Nothing is kept under this address" };

export default function NotFound() {
  return (
    <main id={MAIN_ID} tabIndex={-1}>
      <Message title="Nothing is kept under this address">
        <p>
          The address may have a slip in it, or the record was not yet known on the day asked for. Names never
          change here once given, so an old link should work.
        </p>
        <AsOfNote />
        <RecordSearch />
        <p>Or begin with one of these:</p>
        <ul>
          <li>
            <DatedLink href="/">Overview</DatedLink>
          </li>
          {SECTIONS.map(({ path, title, takes }) => (
            <li key={path}>
              {takes === null ? <Link href={path}>{title}</Link> : <DatedLink href={path}>{title}</DatedLink>}
            </li>
          ))}
        </ul>
      </Message>
    </main>
  );
}
