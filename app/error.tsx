"use client";

import { MAIN_ID, Message } from "@/components/site/main";

interface ErrorPageProps {
  error: Error & { digest?: string };
  retry: () => void;
}

export default function ErrorPage({ error, retry }: ErrorPageProps) {
  return (
    <main id={MAIN_ID} tabIndex={-1}>
      <Message title="This page could not be made">
        <p>Something failed on our side. The other pages are not affected.</p>
        <button type="button" onClick={retry}>
          Try again
        </button>
        {error.digest && (
          <p>
            If it keeps failing, report this number: <code>{error.digest}</code>
          </p>
        )}
      </Message>
    </main>
  );
}
