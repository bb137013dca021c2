import type { FollowLinks } from "@/lib/view-models/follow-links";
import styles from "./follow.module.css";

/** Where a view can be followed: for readers in a line, for their programs in the head of the page. */
export function Follow({ feed, calendar, watch }: FollowLinks) {
  return (
    <p className={styles.follow} data-print="hide" data-follow="">
      <link rel="alternate" type="application/atom+xml" title={feed.title} href={feed.href} />
      Follow: <a href={feed.href}>changes as a feed</a> (Atom)
      {calendar && (
        <>
          ,{" "}
          {calendar.subscribe && (
            <>
              <a href={calendar.subscribe}>dates in your calendar</a> or{" "}
            </>
          )}
          <a href={calendar.file} download>
            {calendar.subscribe ? "as a file" : "dates as a calendar"}
          </a>{" "}
          (.ics)
        </>
      )}
      {watch && (
        <>
          ,{" "}
          <a href={watch} data-watch="add">
            add to my watch list
          </a>
        </>
      )}
    </p>
  );
}
