import type { FollowLinks } from "@/lib/view-models/follow-links";
import styles from "./follow.module.css";

/** Where a view can be followed: for readers in a line, for their programs in the head of the page. */
export function Follow({ feed, calendar }: FollowLinks) {
  return (
    <p className={styles.follow} data-print="hide" data-follow="">
      <link rel="alternate" type="application/atom+xml" title={feed.title} href={feed.href} />
      Follow: <a href={feed.href}>changes as a feed</a> (Atom)
      {calendar && (
        <>
          , <a href={calendar.subscribe}>dates in your calendar</a> or{" "}
          <a href={calendar.file} download>
            as a file
          </a>{" "}
          (.ics)
        </>
      )}
    </p>
  );
}
