import { Link } from "@/components/link";
import { Section } from "@/components/section";

export function Licence() {
  return (
    <Section id="licence" title="Licence and data">
      <div className="prose">
        <p>
          The data may be used for anything, also commercially, if Interphase is named and linked:{" "}
          <a href="https://creativecommons.org/licenses/by/4.0/">Creative Commons Attribution 4.0</a>. The
          code is under the MIT licence. The articles themselves belong to their publishers; here are only
          facts from them, in our own words, with links.
        </p>
        <p>
          Everything is also there as <a href="/api/v1/dataset.zip">tables in a zip file</a> and as{" "}
          <a href="/api/v1/dataset.json">one JSON document</a>. Every list, chart and feed can be asked for{" "}
          <Link href="/api">by its address</Link>, under the same filters as its page.
        </p>
      </div>
    </Section>
  );
}

/** @param contactUrl where corrections go; null where the site names no address */
export function Corrections({ contactUrl }: { contactUrl: string | null }) {
  return (
    <Section id="corrections" title="Corrections">
      <div className="prose">
        <p>
          A mistake of ours is corrected in place. What a publisher corrects is noted beside what was said
          before. Something is wrong when the page says what the source does not, or leaves out what it does;
          a promise that was broken is not a mistake, and stays.
        </p>
        <p>
          {contactUrl ? (
            <>
              <a href={contactUrl}>Correct this</a>: please name the page, the source and the paragraph.
            </>
          ) : (
            "Every claim names the source and the paragraph it rests on, so that anybody can check it."
          )}
        </p>
      </div>
    </Section>
  );
}
