import { writeColours } from "@/lib/drawing/colours";

/** The colours of the design, for the head of a page. They weigh nothing, so that paper has its own (print.css). */
export function DesignColours() {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: lib/drawing alone writes it
  return <style dangerouslySetInnerHTML={{ __html: `:where(:root){${writeColours()}}` }} />;
}
