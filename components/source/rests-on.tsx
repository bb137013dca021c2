/** The paragraphs an entry rests on, where it is more than the one it stands at. */
export function RestsOn({ paragraphs }: { paragraphs: readonly number[] }) {
  if (paragraphs.length < 2) return null;
  return (
    <>
      {"; "}
      <span aria-hidden="true">¶¶ </span>
      <span className="visually-hidden">paragraphs </span>
      {paragraphs.join(", ")}
    </>
  );
}
