"use client";

import { useEffect } from "react";
import { DesignColours } from "@/components/design-colours";
import { Message } from "@/components/site/main";
import { rememberedTheme, showTheme } from "@/components/site/theme";
import "@/components/styles/tokens.css";
import "@/components/styles/base.css";
import "@/components/styles/shell.css";

interface GlobalErrorProps {
  retry: () => void;
}

/** Stands in for the whole document where the layout itself failed. */
export default function GlobalError({ retry }: GlobalErrorProps) {
  useEffect(() => showTheme(rememberedTheme()), []);
  return (
    <html lang="en">
      <head>
        <DesignColours />
      </head>
      <body>
        <title>This page could not be made · Interphase</title>
        <main>
          <Message title="This page could not be made">
            <p>Something failed on our side. Nothing is lost.</p>
            <button type="button" onClick={retry}>
              Try again
            </button>
          </Message>
        </main>
      </body>
    </html>
  );
}
