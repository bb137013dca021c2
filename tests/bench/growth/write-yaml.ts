/** As many letters as a line of a long text has in the seeds. */
const WIDTH = 116;
const INDENT = "  ";

/** A plain text of YAML that can mean nothing else. */
const PLAIN = /^[A-Za-z](?:[A-Za-z0-9 ,.'/()-]|:(?=\/\/)|;(?! #))*$/;
const WORDS_OF_YAML = /^(?:true|false|null|yes|no|on|off|y|n)$/i;

/** A value as the YAML of a file, as seeds are written: lists and keys below each other, long texts folded. */
export function writeYaml(value: object, indent = ""): string {
  if (Array.isArray(value)) return value.map((item) => writeItem(item, indent)).join("");
  return Object.entries(value)
    .filter(([, part]) => part !== undefined && !(Array.isArray(part) && part.length === 0))
    .map(([key, part]) => `${indent}${key}:${writeValue(part, indent)}`)
    .join("");
}

function writeItem(item: unknown, indent: string): string {
  if (typeof item !== "object" || item === null) return `${indent}-${writeValue(item, indent)}`;
  const text = writeYaml(item, indent + INDENT);
  return `${indent}- ${text.slice(indent.length + INDENT.length)}`;
}

function writeValue(value: unknown, indent: string): string {
  if (typeof value === "object" && value !== null) return `\n${writeYaml(value, indent + INDENT)}`;
  if (typeof value !== "string") return ` ${String(value)}\n`;
  if (value.length + indent.length > WIDTH - 20 && !value.startsWith("http"))
    return ` >-\n${fold(value, indent + INDENT)}`;
  return PLAIN.test(value) && !WORDS_OF_YAML.test(value) && !value.endsWith(" ")
    ? ` ${value}\n`
    : ` ${JSON.stringify(value)}\n`;
}

function fold(text: string, indent: string): string {
  const lines: string[] = [];
  let line = indent;
  for (const word of text.split(" ")) {
    if (line.length + word.length > WIDTH) {
      lines.push(line.trimEnd());
      line = indent;
    }
    line += `${word} `;
  }
  return `${[...lines, line.trimEnd()].join("\n")}\n`;
}
